import type { RuleSet } from '../entitlements/rule-set.ts';
import { ruleSets } from '../entitlements/rulesets/index.ts';
import type { MembershipTerms } from '../ledger/events.ts';

/** What a membership is: an offer of a programme, and the competency group where that decides the grant. */
export type OfferChoice = Pick<MembershipTerms, 'ruleSet' | 'offer' | 'competencyGroup'>;

export interface ListedOffer extends OfferChoice {
  /** The competency would matter, and was not said. */
  readonly groupNotKnown: boolean;
}

export function offersOf(ruleSet: RuleSet): ListedOffer[] {
  return ruleSet.offers.flatMap((offer) => {
    const decided = new Set(
      ruleSet.grants.filter((grant) => grant.offer === offer.id).map((grant) => grant.competencyGroup),
    );
    const groups = ruleSet.competencyGroups.filter(({ id }) => decided.has(id));
    const base = { ruleSet: ruleSet.id, offer: offer.id };
    return [
      ...groups.map(({ id }) => ({ ...base, competencyGroup: id, groupNotKnown: false })),
      { ...base, competencyGroup: null, groupNotKnown: groups.length > 0 },
    ];
  });
}

export function offerKey({ ruleSet, offer, competencyGroup }: OfferChoice): string {
  return JSON.stringify([ruleSet, offer, competencyGroup]);
}

/** The choice behind a control's value: one of the rule sets', or the one that a membership already has. */
export function offerChoiceOf(key: string, stored: OfferChoice | null): OfferChoice | null {
  const listed = ruleSets.flatMap(offersOf).find((choice) => offerKey(choice) === key);
  if (listed !== undefined) return listed;
  return stored !== null && offerKey(stored) === key ? stored : null;
}

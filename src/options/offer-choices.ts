import type { RuleSet } from '../entitlements/rule-set.ts';
import type { MembershipDetails } from '../ledger/events.ts';
import { choicesOf } from '../ui/fields/choices.ts';

/** What a membership is: an offer of a programme, and the competency group where that decides the grant. */
type OfferChoice = Pick<MembershipDetails, 'ruleSet' | 'offer' | 'competencyGroup'>;

export interface ListedOffer extends OfferChoice {
  /** The competency matters, and is not named. */
  readonly groupNotKnown: boolean;
}

/** Only programmes have memberships: a subscription or a plan that was bought is a contract (P22, P33). */
function listedBy(ruleSet: RuleSet): ListedOffer[] {
  if (ruleSet.kind !== 'programme') return [];
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

export const offerChoices = choicesOf<OfferChoice, ListedOffer>(
  listedBy,
  ({ ruleSet, offer, competencyGroup }) => [ruleSet, offer, competencyGroup],
);

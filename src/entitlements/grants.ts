import type { Benefit, Coverage, Grant, Offer, Quantity, RuleSet } from './rule-set.ts';
import { ruleSets } from './rulesets/index.ts';

/** What a stored contract or membership says of itself, in a rule set's own ids. */
export interface Entitlement {
  readonly ruleSet: string;
  readonly benefit: string;
  /** The membership offer it comes from, where the user said so. */
  readonly offer: string | null;
  readonly competencyGroup: string | null;
}

/** The rule set of that id, or `null` where this version does not know it. */
export function ruleSetOf(id: string): RuleSet | null {
  return ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;
}

export function benefitOf(entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>): Benefit | null {
  return ruleSetOf(entitlement.ruleSet)?.benefits.find(({ id }) => id === entitlement.benefit) ?? null;
}

export function offerOf(entitlement: Pick<Entitlement, 'ruleSet' | 'offer'>): Offer | null {
  return ruleSetOf(entitlement.ruleSet)?.offers.find(({ id }) => id === entitlement.offer) ?? null;
}

/** The rows of the entitlement table (R4, P3) that could be meant. */
export function grantsFor(entitlement: Entitlement): readonly Grant[] {
  const grants = ruleSetOf(entitlement.ruleSet)?.grants ?? [];
  return grants.filter(
    (grant) =>
      grant.benefit === entitlement.benefit &&
      (entitlement.offer === null || grant.offer === entitlement.offer) &&
      (entitlement.competencyGroup === null ||
        grant.competencyGroup === undefined ||
        grant.competencyGroup === entitlement.competencyGroup),
  );
}

/**
 * Incidents the rule set grants a year (R4, P3); `null` where the entitlement leaves room for more than one
 * answer, or where the offer grants none of this benefit.
 */
export function grantedIncidents(entitlement: Entitlement): Quantity | null {
  const amounts = new Set(grantsFor(entitlement).map(({ incidents }) => incidents));
  const [only] = amounts;
  return amounts.size === 1 && only !== undefined ? only : null;
}

/** What the entitlement's own benefit covers, or `null` for a benefit this version does not know. */
export function coverageOf(entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>): Coverage | null {
  return benefitOf(entitlement)?.covers ?? null;
}

/** What each offer of each rule set can be used for: asked of every contract at every verdict. */
const coverages = new Map(
  ruleSets.map((ruleSet) => [
    ruleSet.id,
    new Map(
      ruleSet.offers.map((offer) => {
        const granted = ruleSet.grants.filter((grant) => grant.offer === offer.id && grant.incidents !== 0);
        return [
          offer.id,
          new Set(granted.map(({ benefit }) => coverageOf({ ruleSet: ruleSet.id, benefit }))),
        ];
      }),
    ),
  ]),
);

/**
 * Whether the membership offer grants any incidents of that coverage: Action Pack and Partner Launch grant no
 * cloud incidents (R6, P3). `null` for a rule set or an offer this version does not know: it may well.
 */
export function offerGrants(ruleSet: string, offer: string, covers: Coverage): boolean | null {
  return coverages.get(ruleSet)?.get(offer)?.has(covers) ?? null;
}

/**
 * Whether the offer is one competency among several, so that the competency decides part of what it grants
 * (R4, R5); Action Pack is of none.
 */
export function isOfCompetency(ruleSet: string, offer: string): boolean {
  const grants = ruleSetOf(ruleSet)?.grants ?? [];
  return grants.some((grant) => grant.offer === offer && grant.competencyGroup !== undefined);
}

/** The rule set's own name for its benefit of that coverage; a contract's words on a card use it. */
export function benefitName(ruleSet: string, covers: Coverage): string | null {
  return ruleSetOf(ruleSet)?.benefits.find((benefit) => benefit.covers === covers)?.name ?? null;
}

import type { Benefit, Grant, Offer, Quantity, RuleSet } from './rule-set.ts';
import { ruleSets } from './rulesets/index.ts';
import type { Coverage } from './ways.ts';

/** A benefit and where it comes from, in a rule set's own ids. */
export interface Entitlement {
  readonly ruleSet: string;
  readonly benefit: string;
  /** The membership offer that grants it, if the user entered it. */
  readonly offer: string | null;
  readonly competencyGroup: string | null;
}

/** The rule set of that id, or `null` if this version does not know it. */
export function ruleSetOf(id: string): RuleSet | null {
  return ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;
}

export function benefitOf(entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>): Benefit | null {
  return ruleSetOf(entitlement.ruleSet)?.benefits.find(({ id }) => id === entitlement.benefit) ?? null;
}

export function offerOf(entitlement: Pick<Entitlement, 'ruleSet' | 'offer'>): Offer | null {
  return ruleSetOf(entitlement.ruleSet)?.offers.find(({ id }) => id === entitlement.offer) ?? null;
}

/** The rows of the entitlement table (R4, P3) that match. */
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
 * Incidents the rule set grants a year (R4, P3); `null` if the entitlement is too vague for one number, or if
 * the offer does not grant this benefit.
 */
export function grantedIncidents(entitlement: Entitlement): Quantity | null {
  const amounts = new Set(grantsFor(entitlement).map(({ incidents }) => incidents));
  const [only] = amounts;
  return amounts.size === 1 && only !== undefined ? only : null;
}

/**
 * What the entitlement's benefit covers, or `null` for a benefit this version does not know. `both`: one pool of
 * incidents for cloud and on-premises products alike (P33).
 */
export function coverageOf(entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>): Coverage | 'both' | null {
  const covered = benefitOf(entitlement)?.covers ?? [];
  return covered.length > 1 ? 'both' : (covered[0] ?? null);
}

/** Whether the entitlement's benefit covers such products; `null` for a benefit this version does not know. */
export function isCovering(
  entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>,
  covers: Coverage,
): boolean | null {
  return benefitOf(entitlement)?.covers.includes(covers) ?? null;
}

/**
 * Whether it was bought as support, such as Premier or Unified (P22). There an Access ID belongs to one person, and
 * what R26 says of partner contracts may not hold (P26).
 */
export function isPaid({ ruleSet }: Pick<Entitlement, 'ruleSet'>): boolean {
  return ruleSetOf(ruleSet)?.kind === 'paid';
}

/** Whether it has an Access ID and a Contract ID. Incidents bought singly or in packs have none (P32). */
export function hasIds(entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>): boolean {
  return benefitOf(entitlement)?.hasIds ?? true;
}

/** Whether it is of a partner programme. One that this version does not know is taken for a newer programme. */
export function isOfProgramme({ ruleSet }: Pick<Entitlement, 'ruleSet'>): boolean {
  return (ruleSetOf(ruleSet)?.kind ?? 'programme') === 'programme';
}

/** What each offer of each rule set covers: computed once, because every verdict needs it for every contract. */
const coverages = new Map(
  ruleSets.map((ruleSet) => [
    ruleSet.id,
    new Map(
      ruleSet.offers.map((offer) => {
        const granted = ruleSet.grants.filter((grant) => grant.offer === offer.id && grant.incidents !== 0);
        return [
          offer.id,
          new Set(
            granted.flatMap(({ benefit }) => benefitOf({ ruleSet: ruleSet.id, benefit })?.covers ?? []),
          ),
        ];
      }),
    ),
  ]),
);

/**
 * Whether the membership offer grants any incidents of that coverage: Action Pack and Partner Launch grant no
 * cloud incidents (R6, P3). `null` for a rule set or an offer this version does not know.
 */
export function offerGrants(ruleSet: string, offer: string, covers: Coverage): boolean | null {
  return coverages.get(ruleSet)?.get(offer)?.has(covers) ?? null;
}

/**
 * Whether part of what the offer grants depends on the competency (R4, R5). Action Pack has none.
 */
export function isOfCompetency(ruleSet: string, offer: string): boolean {
  const grants = ruleSetOf(ruleSet)?.grants ?? [];
  return grants.some((grant) => grant.offer === offer && grant.competencyGroup !== undefined);
}

/** The rule set's name for its benefit of that coverage. */
export function benefitName(ruleSet: string, covers: Coverage): string | null {
  return ruleSetOf(ruleSet)?.benefits.find((benefit) => benefit.covers.includes(covers))?.name ?? null;
}

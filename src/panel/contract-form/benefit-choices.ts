import type { Quantity, RuleSet } from '../../entitlements/rule-set.ts';
import { ruleSets } from '../../entitlements/rulesets/index.ts';
import type { ContractTerms } from '../../ledger/events.ts';

/** What a contract says it is, less its IDs and dates: one row of the entitlement table, or less than one. */
export type BenefitChoice = Pick<ContractTerms, 'ruleSet' | 'benefit' | 'offer' | 'competencyGroup'>;

export interface ListedChoice extends BenefitChoice {
  /** What is granted a year; `null` where the offer is not known. */
  readonly incidents: Quantity | null;
}

/** Everything a contract can be by one rule set: each grant (R4, P3), and each benefit with no offer named. */
export function choicesOf(ruleSet: RuleSet): ListedChoice[] {
  return ruleSet.benefits.flatMap((benefit) => [
    ...ruleSet.grants
      .filter((grant) => grant.benefit === benefit.id)
      .map((grant) => ({
        ruleSet: ruleSet.id,
        benefit: benefit.id,
        offer: grant.offer,
        competencyGroup: grant.competencyGroup ?? null,
        incidents: grant.incidents,
      })),
    { ruleSet: ruleSet.id, benefit: benefit.id, offer: null, competencyGroup: null, incidents: null },
  ]);
}

/** The value of a choice in a form control. */
export function choiceKey({ ruleSet, benefit, offer, competencyGroup }: BenefitChoice): string {
  return JSON.stringify([ruleSet, benefit, offer, competencyGroup]);
}

/** The choice behind a control's value: one of the rule sets', or the one that a contract already has. */
export function choiceOf(key: string, stored: BenefitChoice | null): BenefitChoice | null {
  const listed = ruleSets.flatMap(choicesOf).find((choice) => choiceKey(choice) === key);
  if (listed !== undefined) return listed;
  return stored !== null && choiceKey(stored) === key ? stored : null;
}

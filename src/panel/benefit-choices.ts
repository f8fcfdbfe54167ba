import type { Quantity, RuleSet } from '../entitlements/rule-set.ts';
import type { ContractDetails } from '../ledger/events.ts';
import { choicesOf } from '../ui/fields/choices.ts';

/** What a contract is, less its IDs and dates: one row of the entitlement table, or less than one. */
export type BenefitChoice = Pick<ContractDetails, 'ruleSet' | 'benefit' | 'offer' | 'competencyGroup'>;

export interface ListedBenefit extends BenefitChoice {
  /** What is granted a year; `null` where the offer is not known. */
  readonly incidents: Quantity | null;
  /** False for what was bought, which no offer grants (P22). */
  readonly isGranted: boolean;
}

/** Everything a contract can be by one rule set: each grant (R4, P3), and each benefit with no offer named. */
function listedBy(ruleSet: RuleSet): ListedBenefit[] {
  return ruleSet.benefits.flatMap((benefit) => [
    ...ruleSet.grants
      .filter((grant) => grant.benefit === benefit.id)
      .map((grant) => ({
        ruleSet: ruleSet.id,
        benefit: benefit.id,
        offer: grant.offer,
        competencyGroup: grant.competencyGroup ?? null,
        incidents: grant.incidents,
        isGranted: true,
      })),
    {
      ruleSet: ruleSet.id,
      benefit: benefit.id,
      offer: null,
      competencyGroup: null,
      incidents: null,
      isGranted: ruleSet.grants.length > 0,
    },
  ]);
}

export const benefitChoices = choicesOf<BenefitChoice, ListedBenefit>(
  listedBy,
  ({ ruleSet, benefit, offer, competencyGroup }) => [ruleSet, benefit, offer, competencyGroup],
);

import { isSpent, statusOf } from '../../ledger/contract-status.ts';
import { balanceSentence } from '../balance-sentence.ts';
import { aboutMeant, type MeantPlan, meantPlan, stepToStore, stepToUseAnother } from '../meant-plan.ts';
import { type Examples, knownMessage } from '../message.ts';
import { NOT_FOR_PRODUCT_CODE } from '../plan-code.ts';
import { fitsOnPremises, stepsToNewIncidents } from '../steps.ts';
import { planJudgeOf, type Sentence, type Situation } from '../verdict.ts';

/** P25 */
export const message = knownMessage({
  id: 'plan-error-other-code',
  pages: ['s4b-step-1', 's4b-step-2', 'engage-center'],
  wordings: [
    {
      locale: 'en',
      text: 'Support plan cannot be used (Code)',
      provenance: 'reconstructed',
      keywords: ['plan', 'used', 'code'],
      unless: ['product'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[Support plan cannot be used (Code: 12)]',
    'The [support plan cannot be used. (Code: 3)]',
    '[Support plan C-19-402218 cannot be used (Code: 21)].',
    "Your [support plan can't be used, (Error code: 5)]",
    '[Support plan cannot be used (Code] 12, which is not closed',
  ],
  others: [
    'Support plan can be used (Code: 12)',
    'Support plan cannot be used',
    'The discount code cannot be used for the plan.',
    'If the support plan cannot be used (Code: 12), choose another.',
    'Plan your code: 5',
    'The promotion code cannot be used (Code: 5)',
  ],
};

/** P25: a message about a plan ends in a number, of which only 8 is documented. Likely it is P19 or P20. */
export const judge = planJudgeOf(['plan-error-other-code'], (situation) => {
  const { today, plans } = situation;
  const { code } = plans;
  const meant = meantPlan(situation, {
    isRefutedBy: () => false,
    canBeTrueOf: () => true,
    isTrueOf: (contract) => isSpent(statusOf(contract, today)),
  });
  const number: readonly Sentence[] =
    code === null ? [] : [{ key: 'message_plan_error_other_code_number', params: { code } }];
  const reason: Sentence = {
    key: code === NOT_FOR_PRODUCT_CODE ? 'plan_not_for_product_text' : 'message_plan_error_other_code_text',
  };
  return {
    kind: 'plan-error-other-code',
    certainty: 'unknown',
    title: { key: 'message_plan_error_other_code_title' },
    text: [...number, reason, ...aboutMeant(meant), ...likelyReason(meant, situation)],
    steps: [
      { key: 'message_plan_error_other_code_step' },
      ...stepToUseAnother(situation, meant),
      ...stepToStore(meant),
      ...stepsToNewIncidents(situation, fitsOnPremises),
    ],
    rules: ['P25', 'P19', 'P20'],
  };
});

/** What the ledger knows of a contract that the page identifies; on a guess nothing is said. */
function likelyReason({ contract, by }: MeantPlan, { today }: Situation): readonly Sentence[] {
  if (contract === null || (by !== 'id' && by !== 'description')) return [];
  const { label, endsOn } = contract;
  return statusOf(contract, today) === 'ended'
    ? [{ key: 'plan_expired_contract', params: { label, endsOn: { date: endsOn ?? today } } }]
    : [balanceSentence(contract)];
}

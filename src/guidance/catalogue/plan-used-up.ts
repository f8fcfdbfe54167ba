import { statusByDates, statusOf } from '../../ledger/contract-status.ts';
import { balanceSentence } from '../balance-sentence.ts';
import { aboutMeant, type MeantPlan, meantPlan, stepToUseAnother } from '../meant-plan.ts';
import { type Examples, knownMessage } from '../message.ts';
import { fitsOnPremises, stepsToNewIncidents } from '../steps.ts';
import { planJudgeOf, type Sentence, type Step } from '../verdict.ts';

/** R21, R27, P20 */
export const message = knownMessage({
  id: 'plan-used-up',
  pages: ['s4b-step-1', 's4b-step-2', 'engage-center'],
  wordings: [
    {
      locale: 'en',
      text: 'The support plan has no incidents remaining',
      provenance: 'reconstructed',
      keywords: ['plan', 'incidents', 'remaining'],
    },
    {
      locale: 'en',
      text: 'Support plan has no units remaining',
      provenance: 'documented-indirect',
      keywords: ['plan', 'units', 'remaining'],
    },
    {
      locale: 'zh-CN',
      text: '支持计划可用次数已耗尽',
      provenance: 'article-translation',
      keywords: ['支持计划', '次数', '已', '耗尽'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[The support plan has no incidents remaining].',
    '[Your support plan has no incidents left]',
    '[The support plan has no remaining incidents].',
    '[This support plan does not have any incidents remaining]',
    '[The support plan Partner Support MAPS 10pack has no incidents remaining].',
    '[支持计划可用次数已耗尽]。',
    '该[支持计划的可用次数已耗尽]',
    '[Support plan has no units remaining].',
    '[Support plan has no units left]',
    '[The support plan has no remaining units].',
  ],
  others: [
    'The support plan has 3 incidents remaining.',
    'The support plan has 0 incidents remaining',
    'The support plan has incidents remaining.',
    'The support plan has no end date.',
    'Incidents remaining: 7',
    'There are no open incidents.',
    'When the support plan has no incidents remaining, buy a new one.',
    '支持计划可用次数未耗尽',
    '支持计划可用次数剩余 3 次',
    'Support plan has 3 units remaining',
    "A support plan isn't displayed if it has expired, has no units remaining, or can't be used for the specified product.",
    'The storage plan has no units of measure.',
  ],
};

/** R21, P20: no incidents remain. Says what the ledger made of the same contract. */
export const judge = planJudgeOf(['plan-used-up'], (situation) => {
  const { today } = situation;
  const meant = meantPlan(situation, {
    isRefutedBy: ({ incidentsRemaining }) => incidentsRemaining !== null && incidentsRemaining !== 0,
    // An unlimited contract is never used up.
    canBeTrueOf: (contract) =>
      contract.balance.remaining !== 'unlimited' && statusByDates(contract, today) !== 'not-started',
    isTrueOf: (contract) => statusOf(contract, today) === 'used-up',
  });
  return {
    kind: 'plan-used-up',
    certainty: meant.contract?.balance.certainty ?? 'unknown',
    title: { key: 'plan_used_up_title' },
    text: [{ key: 'plan_used_up_text' }, ...aboutMeant(meant), ...whatTheLedgerSays(meant)],
    steps: [
      ...stepToUseAnother(situation, meant),
      ...stepToCorrect(meant),
      ...stepsToNewIncidents(situation, fitsOnPremises),
    ],
    rules: ['R21', 'P20', 'P16'],
  };
});

function whatTheLedgerSays({ contract, by }: MeantPlan): readonly Sentence[] {
  if (contract === null) return [];
  const isGuess = by === 'ledger' || by === 'only';
  const guess: readonly Sentence[] = isGuess
    ? [{ key: 'plan_used_up_contract', params: { label: contract.label } }]
    : [];
  return [...guess, balanceSentence(contract)];
}

/** A reading is advised of a contract that an ID on the page identifies, and never on a guess. */
function stepToCorrect({ contract, by }: MeantPlan): readonly Step[] {
  if (contract === null || by !== 'id' || contract.balance.remaining === 0) return [];
  const params = { label: contract.label };
  return contract.balance.remaining === 'unlimited'
    ? [{ key: 'plan_used_up_step_unlimited', params }]
    : [{ key: 'plan_used_up_step_record_zero', params }];
}

import { statusByDates } from '../../ledger/contract-status.ts';
import { aboutMeant, meantPlan, stepToUseAnother } from '../meant-plan.ts';
import { type Examples, knownMessage } from '../message.ts';
import { fitsOnPremises, stepsToNewIncidents } from '../steps.ts';
import { planJudgeOf, type Sentence, type Step } from '../verdict.ts';

/** R21, R27, P19 */
export const message = knownMessage({
  id: 'plan-expired',
  pages: ['s4b-step-1', 's4b-step-2', 'engage-center'],
  wordings: [
    {
      locale: 'en',
      text: 'The support plan has expired',
      provenance: 'reconstructed',
      keywords: ['plan', 'expired'],
    },
    {
      locale: 'zh-CN',
      text: '支持计划已过期',
      provenance: 'article-translation',
      keywords: ['支持计划', '已', '过期'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[The support plan has expired].',
    '[Your support plan has expired]!',
    '[This support plan has already expired].',
    '[The support plan Partner Support Silver 15pack has expired].',
    '[The support plan (C-19-402218) expired] on 14 November 2026.',
    'Reason: [support plan expired]',
    '[支持计划已过期]。',
    '该[支持计划 C-19-402218 已过期]。',
  ],
  others: [
    'The support plan has not expired.',
    "The support plan hasn't expired yet.",
    'The support plan expires soon.',
    'The support plan will expire on 14 November 2026.',
    'The support plans have different end dates.',
    'Your session has expired. Your support plan is unchanged.',
    'The certificate has expired',
    'If the support plan has expired, buy a new one.',
    'Check whether the support plan has expired.',
    'Has the support plan expired?',
    '支持计划未过期',
    '支持计划即将到期',
    '如果支持计划已过期,请续订。',
    '密码已过期',
  ],
};

/** R21, P19: the end date has passed. Page and ledger may know which contract, and when. */
export const judge = planJudgeOf(['plan-expired'], (situation) => {
  const { today, plans } = situation;
  const meant = meantPlan(situation, {
    isRefutedBy: ({ endsOn }) => endsOn !== null && endsOn >= today,
    canBeTrueOf: (contract) => statusByDates(contract, today) !== 'not-started',
    isTrueOf: (contract) => statusByDates(contract, today) === 'ended',
  });
  const { contract, by } = meant;
  const hasEnded = contract !== null && statusByDates(contract, today) === 'ended';
  const isBeside = by === 'id' || by === 'description' || by === 'not-stored';
  const shownEnd = isBeside ? (plans.beside?.endsOn ?? null) : null;
  const params = { label: contract?.label ?? '' };
  const inLedger: readonly Sentence[] = hasEnded
    ? [{ key: 'plan_expired_contract', params: { ...params, endsOn: { date: contract.endsOn ?? today } } }]
    : [];
  const onPage: readonly Sentence[] =
    shownEnd === null ? [] : [{ key: 'plan_expired_shown', params: { endsOn: { date: shownEnd } } }];
  const correct: readonly Step[] =
    contract === null || shownEnd === null || shownEnd === contract.endsOn
      ? []
      : [{ key: 'plan_expired_step_correct', params }];
  return {
    kind: 'plan-expired',
    certainty: hasEnded ? 'granted' : 'unknown',
    title: { key: 'plan_expired_title' },
    text: [{ key: 'plan_expired_text' }, ...aboutMeant(meant), ...onPage, ...inLedger],
    steps: [
      ...stepToUseAnother(situation, meant),
      ...correct,
      ...stepsToNewIncidents(situation, fitsOnPremises),
    ],
    rules: ['R21', 'P19', 'R14'],
  };
});

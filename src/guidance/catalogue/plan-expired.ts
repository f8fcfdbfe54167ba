import { statusOf } from '../../ledger/contract-status.ts';
import { latest } from '../latest.ts';
import { meantContracts } from '../meant-contracts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { stepsToNewIncidents, stepToUse } from '../steps.ts';
import { judgeOf, type Sentence } from '../verdict.ts';

export const message = knownMessage({
  id: 'plan-expired',
  pages: ['s4b-step-2', 'engage-center'],
  rules: ['R21', 'R27', 'P19'],
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

/** R21, P19: the end date has passed. The ledger may know which contract, and when. */
export const judge = judgeOf(['plan-expired'], (situation) => {
  const { ledger, today } = situation;
  const ended = meantContracts(situation).filter((contract) => statusOf(contract, today) === 'ended');
  const contract = latest(ended);
  const valid = meantContracts(situation).find((other) => statusOf(other, today) === 'valid');
  const facts = { label: contract?.label ?? '', endsOn: { date: contract?.endsOn ?? today } };
  const named: readonly Sentence[] =
    contract === null ? [] : [{ key: 'plan_expired_contract', params: facts }];
  return {
    kind: 'plan-expired',
    certainty: contract === null ? 'unknown' : 'granted',
    title: { key: 'plan_expired_title' },
    text: [{ key: 'plan_expired_text' }, ...named],
    steps: [...stepToUse(valid), ...stepsToNewIncidents(programmeNames(ledger, today))],
    rules: ['R21', 'P19', 'R14'],
  };
});

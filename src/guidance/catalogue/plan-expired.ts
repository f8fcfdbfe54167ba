import { standingOf } from '../../entitlements/contract-status.ts';
import { latest } from '../latest.ts';
import { meantContracts } from '../meant-contracts.ts';
import { knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { stepsToNewIncidents } from '../steps.ts';
import type { Judge } from '../verdict.ts';

export const planExpired = knownMessage({
  id: 'plan-expired',
  pages: ['s4b-step-2', 'engage-center'],
  rules: ['R21', 'R27', 'P19'],
  wordings: [
    { locale: 'en', text: 'The support plan has expired', provenance: 'reconstructed' },
    { locale: 'zh-CN', text: '支持计划已过期', provenance: 'article-translation' },
  ],
});

/** R21, P19: the end date has passed. The ledger may know which contract, and when. */
export const judgePlanExpired: Judge = (situation) => {
  const { ledger, today } = situation;
  const ended = meantContracts(situation).filter((contract) => standingOf(contract, today) === 'ended');
  const contract = latest(ended);
  const valid = meantContracts(situation).find((other) => standingOf(other, today) === 'valid');
  const facts = { label: contract?.label ?? '', endsOn: { date: contract?.endsOn ?? today } };
  return {
    kind: 'plan-expired',
    certainty: contract === null ? 'unknown' : 'granted',
    title: { key: 'plan_expired_title' },
    text: [
      { key: 'plan_expired_text' },
      ...(contract === null ? [] : [{ key: 'plan_expired_contract', params: facts }]),
    ],
    steps: [
      ...(valid === undefined ? [] : [{ key: 'plan_step_use_valid', params: { label: valid.label } }]),
      ...stepsToNewIncidents(programmeNames(ledger, today)),
    ],
    rules: ['R21', 'P19', 'R14'],
  };
};

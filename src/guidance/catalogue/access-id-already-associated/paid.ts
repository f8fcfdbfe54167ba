import { isPaid } from '../../../entitlements/grants.ts';
import type { RuleId } from '../../../i18n/bundles.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { latest } from '../../latest.ts';
import type { Sentence, Situation, Verdict } from '../../verdict.ts';
import { stepToLook } from './places.ts';

/**
 * P26: Premier and Unified Access IDs are one per person, so the portal's advice to ask for a new one may be right.
 */
export function paidContract(situation: Situation, contract: Contract): Verdict<'paid-contract'> {
  const { account } = situation;
  const params = { label: contract.label, account: account ?? '' };
  return {
    kind: 'paid-contract',
    certainty: 'granted',
    title: { key: 'access_paid_title', params },
    text: [{ key: 'access_paid_text', params }, { key: 'access_paid_others' }],
    steps: [stepToLook(situation), { key: 'access_paid_step_ask', params }],
    rules: ['P26', 'R26'],
  };
}

/** What a verdict on a contract of the programme says of the advice to ask for a new Access ID. */
export function aboutTheAdvice({ ledger }: Situation): {
  readonly sentence: Sentence;
  readonly rules: readonly RuleId[];
} {
  const paid = latest(ledger.contracts.filter(isPaid));
  return paid === null
    ? { sentence: { key: 'access_no_manager_needed' }, rules: [] }
    : { sentence: { key: 'access_which_is_which', params: { paid: paid.label } }, rules: ['P26'] };
}

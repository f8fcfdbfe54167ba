import type { CalendarDate } from '../../../entitlements/calendar-date.ts';
import { statusOf } from '../../../ledger/contract-status.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { balanceSentence } from '../../balance-sentence.ts';
import type { Sentence, Step } from '../../verdict.ts';

/** What the messages of the Power Platform admin center share (P30). */

/** The second field is called a password, and is the Contract ID. */
export const PPAC_ADD: Step = { key: 'message_ppac_step_add' };
/** Only a paid contract may have another password. */
export const PPAC_PASSWORD: Step = { key: 'message_ppac_step_password' };
export const PPAC_ASK_MANAGER: Step = { key: 'message_ppac_step_ask_csam' };

/** That a contract has ended, or has no incidents left. */
export function spentSentences(contract: Contract, today: CalendarDate): readonly Sentence[] {
  const { label, endsOn } = contract;
  if (statusOf(contract, today) !== 'ended') {
    return [{ key: 'plan_used_up_contract', params: { label } }, balanceSentence(contract)];
  }
  return [{ key: 'plan_expired_contract', params: { label, endsOn: { date: endsOn ?? today } } }];
}

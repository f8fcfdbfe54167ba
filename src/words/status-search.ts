import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { type Status, statusOf } from '../ledger/contract-status.ts';
import type { Contract } from '../ledger/subject.ts';
import { searchable } from './search-text.ts';

/** What a status is searched by in English, whatever the language of the product. */
const ENGLISH: Readonly<Record<Status, string>> = {
  valid: 'valid active',
  ended: 'ended expired',
  'used-up': 'used up',
  'not-started': 'not started',
  unknown: '',
};

/** The words by which a contract is found for where it stands, ready to be compared: English ones and those of the user's language. */
export function statusSearch(
  t: Translator<KeyWith<'status_'>>,
  today: CalendarDate,
): (contract: Contract) => string {
  const words: Readonly<Record<Status, string>> = {
    valid: searchable(`${ENGLISH.valid} ${t.text('status_search_valid')}`),
    ended: searchable(`${ENGLISH.ended} ${t.text('status_search_ended')}`),
    'used-up': searchable(`${ENGLISH['used-up']} ${t.text('status_search_used_up')}`),
    'not-started': searchable(`${ENGLISH['not-started']} ${t.text('status_search_not_started')}`),
    unknown: '',
  };
  return (contract) => words[statusOf(contract, today)];
}

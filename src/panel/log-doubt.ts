import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { PanelKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Contract } from '../ledger/subject.ts';
import { shortDay } from '../words/dates.ts';

/** Why a contract takes no request: it has ended, or no incident is left of it (R14). */
export type Spent = 'ended' | 'used-up';

/** Why an incident of that day is in doubt; `null` where it is not. Of days before the term, nothing is known here. */
export function logDoubt({ startsOn, endsOn, balance }: Contract, day: CalendarDate): Spent | null {
  if (endsOn !== null && day > endsOn) return 'ended';
  if (startsOn !== null && day < startsOn) return null;
  return balance.remaining === 0 ? 'used-up' : null;
}

/** Asks whether it is to be logged all the same. */
export function doubtQuestion(t: Translator<PanelKey>, { endsOn }: Contract, doubt: Spent): string {
  if (doubt === 'used-up') return t.text('panel_log_used_up');
  return t.text('panel_log_ended', { date: endsOn === null ? '' : shortDay(t.locale, endsOn) });
}

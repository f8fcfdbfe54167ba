import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { datedStatusOf, type Status } from '../ledger/contract-status.ts';
import type { Contract } from '../ledger/subject.ts';
import { shortDay } from './dates.ts';

/** With fewer days to the end, the status is highlighted. */
const SOON_DAYS = 30;

export interface StatusWords {
  readonly status: Status;
  readonly text: string;
  readonly tone: 'good' | 'attention' | 'over' | 'neutral';
}

export function statusWords(
  t: Translator<KeyWith<'status_'>>,
  contract: Contract,
  today: CalendarDate,
): StatusWords {
  const found = datedStatusOf(contract, today);
  const { status } = found;
  switch (status) {
    case 'valid': {
      const { endsInDays } = found;
      const text = endsInDays === 0 ? t.text('status_last_day') : t.plural('status_valid', endsInDays);
      return { status, text, tone: endsInDays < SOON_DAYS ? 'attention' : 'good' };
    }
    case 'ended':
      return { status, text: dated(t, 'status_ended', contract.endsOn), tone: 'over' };
    case 'not-started':
      return { status, text: dated(t, 'status_not_started', contract.startsOn), tone: 'neutral' };
    case 'used-up':
      return { status, text: t.text('status_used_up'), tone: 'over' };
    case 'unknown':
      return { status, text: t.text('status_unknown'), tone: 'neutral' };
  }
}

function dated(
  t: Translator<KeyWith<'status_'>>,
  key: 'status_ended' | 'status_not_started',
  day: CalendarDate | null,
): string {
  return t.text(key, { date: day === null ? '' : shortDay(t.locale, day) });
}

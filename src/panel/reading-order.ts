import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { PanelKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Balance } from '../ledger/balance.ts';
import { shortDayAt } from '../words/dates.ts';

/** Asks whether a reading has an incident of its day in it already. */
export function orderQuestion(
  t: Translator<PanelKey>,
  { remaining, at }: NonNullable<Balance['reading']>,
): string {
  return t.text('panel_log_order', {
    remaining: remaining === 'unlimited' ? t.text('balance_unlimited') : remaining,
    date: shortDayAt(t.locale, at),
  });
}

/** An instant that the reading includes, or one that it does not. */
export function instantBy(
  order: 'before' | 'after',
  reading: NonNullable<Balance['reading']>,
  now: number,
): number {
  if (order === 'before') return reading.at;
  return calendarDateAt(now) === calendarDateAt(reading.at) ? Math.max(now, reading.at + 1) : reading.at + 1;
}

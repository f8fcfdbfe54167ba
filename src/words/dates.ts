import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';
import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar date in a list or a row: short enough to scan, with the year. */
export function shortDay(locale: string, day: CalendarDate): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The day on which an instant fell, where the user is. */
export function shortDayAt(locale: string, instant: number): string {
  return shortDay(locale, calendarDateAt(instant));
}

/** From when to when, as far as it is known; `null` where nothing is. */
export function periodWords(
  t: Translator<KeyWith<'common_'>>,
  startsOn: CalendarDate | null,
  endsOn: CalendarDate | null,
): string | null {
  const start = startsOn === null ? null : shortDay(t.locale, startsOn);
  const end = endsOn === null ? null : shortDay(t.locale, endsOn);
  if (start !== null && end !== null) return t.text('common_period', { startsOn: start, endsOn: end });
  if (start !== null) return t.text('common_period_from', { startsOn: start });
  return end === null ? null : t.text('common_period_until', { endsOn: end });
}

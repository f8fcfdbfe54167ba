import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';
import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar date for lists and rows: short, with the year. */
export function shortDay(locale: string, day: CalendarDate): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The local day of an instant in UTC milliseconds. */
export function shortDayAt(locale: string, instant: number): string {
  return shortDay(locale, calendarDateAt(instant));
}

/** A period of which either end may be unknown; `null` if both are. */
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

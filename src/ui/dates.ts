import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';

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

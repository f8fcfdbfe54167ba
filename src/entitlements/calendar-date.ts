/**
 * A calendar day in the user's time zone, as `YYYY-MM-DD`. Contracts start and end on days, not at instants,
 * so no time zone can move an end date. Such strings sort by date.
 */
export type CalendarDate = string;

const MS_PER_DAY = 86_400_000;

/** Whether `text` is an existing day, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** How many days `to` is after `from`; negative if it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcOf(to) - utcOf(from)) / MS_PER_DAY);
}

/** The instant at which a day begins in UTC, where every day is as long as the others. */
function utcOf(day: CalendarDate): number {
  // A date without a time is in UTC.
  return Date.parse(day);
}

/** The instant at which a local day begins, in UTC milliseconds. */
export function instantOf(day: CalendarDate): number {
  return new Date(`${day}T00:00:00`).getTime();
}

/** The day that many days later; earlier where they are negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return new Date(utcOf(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of the month that many years later; 28 February where it is a leap day. */
export function addYears(day: CalendarDate, years: number): CalendarDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const moved = `${year}${day.slice(4)}`;
  return isCalendarDate(moved) ? moved : `${year}-02-28`;
}

/** The local day of an instant in UTC milliseconds. */
export function calendarDateAt(instant: number): CalendarDate {
  const local = new Date(instant);
  const year = String(local.getFullYear()).padStart(4, '0');
  const month = String(local.getMonth() + 1).padStart(2, '0');
  const day = String(local.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

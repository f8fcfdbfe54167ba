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
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** The local day of an instant in UTC milliseconds. */
export function calendarDateAt(instant: number): CalendarDate {
  const local = new Date(instant);
  const year = String(local.getFullYear()).padStart(4, '0');
  const month = String(local.getMonth() + 1).padStart(2, '0');
  const day = String(local.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

import * as v from 'valibot';
import { type CalendarDate, calendarDateAt, isCalendarDate } from '../../entitlements/calendar-date.ts';

/** A day as typed, and a time of day, which may be left out. */
export interface TypedMoment {
  readonly day: string;
  readonly time: string;
}

/** A day that is not in the future. */
export function pastDay(today: CalendarDate, missing: string, future: string) {
  return v.pipe(
    v.string(),
    v.check(isCalendarDate, missing),
    v.check((day) => day <= today, future),
  );
}

/** A time of day as the browser's control gives it, or nothing. */
export const timeOfDay = v.pipe(v.string(), v.regex(/^(?:\d{2}:\d{2}.*)?$/));

/** Whether it is over; a day without a time is, if it is not in the future. */
export function isOver({ day, time }: TypedMoment, now: number): boolean {
  return time === '' || new Date(`${day}T${time}`).getTime() <= now;
}

/**
 * The instant that was typed, in UTC milliseconds; without a time it is noon on that day, and `undefined` for
 * today, which is now.
 */
export function instantTyped({ day, time }: TypedMoment, now: number): number | undefined {
  if (time !== '') return new Date(`${day}T${time}`).getTime();
  return day === calendarDateAt(now) ? undefined : new Date(`${day}T12:00:00`).getTime();
}

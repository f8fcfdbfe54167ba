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

/** Checks a draft with a moment in it: a time of day that was entered must be over. */
export function timeIsOver<Draft extends TypedMoment & Record<string, unknown>>(
  clock: () => number,
  future: string,
) {
  return v.rawCheck<Draft>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    if (input.time === '' || instantAt(input) <= clock()) return;
    addIssue({
      message: future,
      path: [{ type: 'object', origin: 'value', input, key: 'time', value: input.time }],
    });
  });
}

/** Whether an instant stands for a day of which no time is known: noon there, to the millisecond. */
export function isDayAlone(instant: number): boolean {
  return instant === noonOf(calendarDateAt(instant));
}

const noonOf = (day: string) => new Date(`${day}T12:00:00`).getTime();

/** An instant in UTC milliseconds as its fields have it: the local day, and the time to the minute where one is known. */
export function momentOf(instant: number): TypedMoment {
  if (isDayAlone(instant)) return { day: calendarDateAt(instant), time: '' };
  const local = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return { day: calendarDateAt(instant), time: `${two(local.getHours())}:${two(local.getMinutes())}` };
}

function instantAt({ day, time }: TypedMoment): number {
  return new Date(`${day}T${time}`).getTime();
}

/**
 * The instant that was typed, in UTC milliseconds; without a time it is noon on that day, and `undefined` for
 * today, which is now.
 *
 * @param before the instant that is changed, to the millisecond: it stays where its day and time were not touched
 */
export function instantTyped(
  moment: TypedMoment,
  now: number,
  before: number | null = null,
): number | undefined {
  const { day, time } = moment;
  if (before !== null && isMomentOf(moment, before)) return before;
  if (time !== '') return instantAt(moment);
  return day === calendarDateAt(now) ? undefined : noonOf(day);
}

/** Whether the fields say that instant, as far as they can. */
export function isMomentOf({ day, time }: TypedMoment, instant: number): boolean {
  const known = momentOf(instant);
  return day === known.day && time === known.time;
}

import { type CalendarDate, daysBetween } from '../entitlements/calendar-date.ts';

/** The first and the last day of a term or a membership; `null` where one is unknown. */
export interface Period {
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
}

/** Dates that moved by more than this are no correction of the same term: a term is a year (P3, P8). */
const LONGEST_CORRECTION_DAYS = 183;

/** The longest a term lasts: one year and 30 days (P8, F27), and a leap day. */
const LONGEST_TERM_DAYS = 366 + 30;

/**
 * Whether dates begin a new term after those, instead of correcting them (D1). Where only the end moves, and the
 * term is then no longer than terms are, it was the end that was wrong.
 */
export function beginsTerm(before: Period, after: Period): boolean {
  if (movedDays(before, after) <= LONGEST_CORRECTION_DAYS) return false;
  return !(before.startsOn !== null && before.startsOn === after.startsOn && isOneTerm(after));
}

function isOneTerm({ startsOn, endsOn }: Period): boolean {
  return startsOn !== null && endsOn !== null && daysBetween(startsOn, endsOn) <= LONGEST_TERM_DAYS;
}

/** Whether dates lie so far before those that they are of an earlier term. */
export function isOfEarlierTerm(before: Period, dates: Period): boolean {
  return movedDays(before, dates) < -LONGEST_CORRECTION_DAYS;
}

/** Whether dates take back a new term: they have moved back, into an earlier one. */
export function returnsTo(earlier: Period, before: Period, after: Period): boolean {
  return isOfEarlierTerm(before, after) && Math.abs(movedDays(earlier, after)) <= LONGEST_CORRECTION_DAYS;
}

/** How many days later the dates are: by their ends, or by their starts where an end is unknown. */
function movedDays(before: Period, after: Period): number {
  if (before.endsOn !== null && after.endsOn !== null) return daysBetween(before.endsOn, after.endsOn);
  if (before.startsOn !== null && after.startsOn !== null)
    return daysBetween(before.startsOn, after.startsOn);
  return 0;
}

/** Whether both are known and the end lies before the start: nothing can be counted in such a term. */
export function isUpsideDown({ startsOn, endsOn }: Period): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

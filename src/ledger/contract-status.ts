import { type CalendarDate, daysBetween } from '../entitlements/calendar-date.ts';
import type { Contract } from './subject.ts';

/**
 * The status of a contract on a day. The end date is the last valid day. A contract past it is *ended* even if
 * incidents were left; one without incidents before it is *used-up* (R14, R27b).
 */
export type DatedStatus =
  | { readonly status: 'not-started'; readonly startsInDays: number }
  | { readonly status: 'valid'; readonly endsInDays: number }
  | { readonly status: 'ended'; readonly endedDaysAgo: number }
  | { readonly status: 'used-up' }
  | { readonly status: 'unknown' };

/** A status without its dates. */
export type Status = DatedStatus['status'];

export function datedStatusOf(contract: Contract, today: CalendarDate): DatedStatus {
  const { startsOn, endsOn } = contract;
  const status = statusOf(contract, today);
  if (status === 'ended') return { status, endedDaysAgo: daysBetween(endsOn ?? today, today) };
  if (status === 'not-started') return { status, startsInDays: daysBetween(today, startsOn ?? today) };
  if (status === 'valid') return { status, endsInDays: daysBetween(today, endsOn ?? today) };
  return { status };
}

export function statusOf(contract: Contract, today: CalendarDate): Status {
  const byDates = statusByDates(contract, today);
  const isRunning = byDates === 'valid' || byDates === 'unknown';
  return isRunning && contract.balance.remaining === 0 ? 'used-up' : byDates;
}

/** Whether it takes requests on that day, as far as is known. */
export function isOpen(contract: Contract, today: CalendarDate): boolean {
  const status = statusOf(contract, today);
  return status === 'valid' || status === 'unknown';
}

/** Whether a contract of that status takes no request any more: it has ended, or nothing is left of it (R14). */
export function isSpent(status: Status): status is 'ended' | 'used-up' {
  return status === 'ended' || status === 'used-up';
}

/** The status by dates alone, whatever the balance. */
export function statusByDates({ startsOn, endsOn }: Contract, today: CalendarDate): Status {
  if (endsOn !== null && today > endsOn) return 'ended';
  if (startsOn !== null && today < startsOn) return 'not-started';
  return endsOn === null ? 'unknown' : 'valid';
}

import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { Contract } from './subject.ts';

/**
 * Where a contract stands on a day. The end date is the last day on which it is valid. A contract that ended
 * is *ended* even if incidents were left; one that is used up before it ends is *used-up* (R14, R27b).
 */
export type ContractStatus =
  | { readonly status: 'not-started'; readonly startsInDays: number }
  | { readonly status: 'valid'; readonly endsInDays: number }
  | { readonly status: 'ended'; readonly endedDaysAgo: number }
  | { readonly status: 'used-up' }
  | { readonly status: 'unknown' };

export function statusOf(contract: Contract, today: CalendarDate): ContractStatus {
  const byDates = statusByDates(contract, today);
  const isRunning = byDates.status === 'valid' || byDates.status === 'unknown';
  return isRunning && contract.balance.remaining === 0 ? { status: 'used-up' } : byDates;
}

/** Where its dates alone put a contract, whatever is left of it. */
export function statusByDates({ startsOn, endsOn }: Contract, today: CalendarDate): ContractStatus {
  if (endsOn !== null && today > endsOn) return { status: 'ended', endedDaysAgo: daysBetween(endsOn, today) };
  if (startsOn !== null && today < startsOn) {
    return { status: 'not-started', startsInDays: daysBetween(today, startsOn) };
  }
  return endsOn === null
    ? { status: 'unknown' }
    : { status: 'valid', endsInDays: daysBetween(today, endsOn) };
}

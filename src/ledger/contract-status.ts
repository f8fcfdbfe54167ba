import { type CalendarDate, daysBetween } from '../entitlements/calendar-date.ts';
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

/** The name of a status alone, which is all that most who ask want to know. */
export type Status = ContractStatus['status'];

export function datedStatusOf(contract: Contract, today: CalendarDate): ContractStatus {
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

/** Where its dates alone put a contract, whatever is left of it. */
export function statusByDates({ startsOn, endsOn }: Contract, today: CalendarDate): Status {
  if (endsOn !== null && today > endsOn) return 'ended';
  if (startsOn !== null && today < startsOn) return 'not-started';
  return endsOn === null ? 'unknown' : 'valid';
}

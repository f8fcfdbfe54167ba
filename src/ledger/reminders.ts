import { type CalendarDate, daysBetween } from '../entitlements/calendar-date.ts';
import { statusOf } from './contract-status.ts';
import { isSample } from './samples.ts';
import type { Contract } from './subject.ts';

/** Something worth a word before it is too late. */
export interface Reminder {
  readonly contract: Contract;
  readonly about:
    | { readonly kind: 'ends'; readonly inDays: number }
    | { readonly kind: 'few-left'; readonly remaining: number };
  /** What it is known by once it was said: it is not said again. */
  readonly key: string;
}

/** Days before the last day, the earliest first. */
const BEFORE_END = [30, 7] as const;

/** So few incidents are few, however many there were; of a large grant, a fifth is. */
const FEW = 2;
const FEW_SHARE = 0.2;

/**
 * What is due on a day: a contract that ends in 30 days or fewer, once more in the last week, and one on which
 * few incidents are left. Days on which nobody looked are made up for, with the latest word only.
 *
 * @param said the keys of what was said before
 */
export function dueReminders(
  contracts: readonly Contract[],
  today: CalendarDate,
  said: ReadonlySet<string>,
): Reminder[] {
  return contracts
    .filter((contract) => !isSample(contract.id) && isRunning(contract, today))
    .flatMap((contract) => [...endOf(contract, today), ...fewLeftOn(contract)])
    .filter(({ key }) => !said.has(key));
}

/** Whether a reminder that is known by its key alone was about this contract. */
export function isAbout(key: string, { id }: Contract): boolean {
  // An id may have spaces in it, what follows it has none.
  return key.split(' ').slice(0, -2).join(' ') === id;
}

function isRunning(contract: Contract, today: CalendarDate): boolean {
  const status = statusOf(contract, today);
  return status === 'valid' || status === 'unknown';
}

function endOf(contract: Contract, today: CalendarDate): Reminder[] {
  const { id, endsOn } = contract;
  if (endsOn === null) return [];
  const inDays = daysBetween(today, endsOn);
  const step = BEFORE_END.findLast((days) => inDays <= days);
  // With the end date in it: a contract that was prolonged ends again.
  return step === undefined
    ? []
    : [{ contract, about: { kind: 'ends', inDays }, key: `${id} ${endsOn} ${step}` }];
}

function fewLeftOn(contract: Contract): Reminder[] {
  const { id, endsOn, balance } = contract;
  const { remaining, granted, reading } = balance;
  if (typeof remaining !== 'number') return [];
  const whole = granted?.incidents ?? reading?.remaining ?? 0;
  const few = typeof whole === 'number' ? Math.max(FEW, Math.floor(whole * FEW_SHARE)) : FEW;
  if (remaining > few) return [];
  return [{ contract, about: { kind: 'few-left', remaining }, key: `${id} ${endsOn} few` }];
}

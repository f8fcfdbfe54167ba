import { type CalendarDate, daysBetween } from '../entitlements/calendar-date.ts';
import { isOpen } from './contract-status.ts';
import { isSample } from './samples.ts';
import type { Contract } from './subject.ts';

/** Something the user should know in time. */
export interface Reminder {
  readonly contract: Contract;
  readonly about:
    | { readonly kind: 'ends'; readonly inDays: number }
    | { readonly kind: 'few-left'; readonly remaining: number };
  /** Identifies a reminder that was shown, so that it is not shown again. */
  readonly key: string;
}

/** Days before the last day, the first reminder first. */
const BEFORE_END = [30, 7] as const;

/** Incidents that count as few: two or fewer of any grant, and up to a fifth of a large one. */
const FEW = 2;
const FEW_SHARE = 0.2;

/**
 * What is due on a day: for a contract that ends within 30 days, again within 7, and for one with few incidents
 * left. If several thresholds passed unseen, only the latest is reported.
 *
 * @param shown the keys of reminders shown before
 */
export function dueReminders(
  contracts: readonly Contract[],
  today: CalendarDate,
  shown: ReadonlySet<string>,
): Reminder[] {
  return contracts
    .filter((contract) => !isSample(contract.id) && isOpen(contract, today))
    .flatMap((contract) => [...endOf(contract, today), ...fewLeftOn(contract)])
    .filter(({ key }) => !shown.has(key));
}

/** Whether the reminder of that key was about this contract. */
export function isAbout(key: string, { id }: Contract): boolean {
  // An id may contain spaces; the two parts after it do not.
  return key.split(' ').slice(0, -2).join(' ') === id;
}

function endOf(contract: Contract, today: CalendarDate): Reminder[] {
  const { id, endsOn } = contract;
  if (endsOn === null || isRenewed(contract)) return [];
  const inDays = daysBetween(today, endsOn);
  const step = BEFORE_END.findLast((days) => inDays <= days);
  // The key has the end date, so that a prolonged contract is reported again.
  return step === undefined
    ? []
    : [{ contract, about: { kind: 'ends', inDays }, key: `${id} ${endsOn} ${step}` }];
}

/** Whether the term after the one that runs is stored already. */
function isRenewed({ endsOn, terms }: Contract): boolean {
  const last = terms.at(-1)?.endsOn ?? null;
  return endsOn !== null && last !== null && last > endsOn;
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

import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';
import type { Balance } from './balance.ts';
import type { Ledger } from './ledger.ts';
import type { Contract } from './subject.ts';
import type { Term } from './terms.ts';

/** The ledger with every contract as it is on that day. */
export function ledgerOn(ledger: Ledger, today: CalendarDate): Ledger {
  return { ...ledger, contracts: ledger.contracts.map((contract) => contractOn(contract, today)) };
}

/**
 * A contract with the dates, grant, accounts and balance of its term on that day (D1): a new year that was stored
 * early does not count before it begins, nor does a reading that is dated later than that day, which only a mistake
 * can be.
 */
export function contractOn(contract: Contract, today: CalendarDate): Contract {
  const term = termOn(contract, today);
  const current = term === null || term === contract.terms.at(-1) ? contract : inTerm(contract, term);
  return isReadAfter(current.balance, today) ? { ...current, balance: withoutLast(current, today) } : current;
}

/**
 * A contract as it is edited: with the details of the term recorded last, even if that has not begun yet, and the
 * accounts that are linked now.
 */
export function withLastTerm(contract: Contract): Contract {
  const last = contract.terms.at(-1);
  return last === undefined ? contract : { ...inTerm(contract, last), accounts: contract.accounts };
}

/** The term that has begun last by that day; `null` for a contract without terms, which no fold gives. */
function termOn({ terms }: Contract, today: CalendarDate): Term | null {
  return terms.findLast(({ countsFrom }) => countsFrom === null || countsFrom <= today) ?? null;
}

/** Whether it is counted from a reading that is dated later than that day. */
function isReadAfter({ reading }: Balance, today: CalendarDate): boolean {
  return reading !== null && calendarDateAt(reading.at) > today;
}

function inTerm(contract: Contract, { countsFrom: _, ...term }: Term): Contract {
  return { ...contract, ...term };
}

/** The balance without the last reading; unknown if the one before is dated in the future as well. */
function withoutLast({ balance, balanceBefore }: Contract, today: CalendarDate): Balance {
  if (balanceBefore !== null && !isReadAfter(balanceBefore, today)) return balanceBefore;
  return { ...balance, certainty: 'unknown', remaining: null, overdrawnBy: 0 };
}

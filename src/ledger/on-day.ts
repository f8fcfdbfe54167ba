import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';
import type { Ledger } from './ledger.ts';
import type { Contract } from './subject.ts';
import type { Term } from './terms.ts';

/** The ledger with every contract as it is on that day. */
export function ledgerOn(ledger: Ledger, today: CalendarDate): Ledger {
  return { ...ledger, contracts: ledger.contracts.map((contract) => contractOn(contract, today)) };
}

/**
 * A contract with the dates, grant, accounts and balance of its term on that day (D1): a new year that was stored
 * early does not count before it begins. A balance that was read later than that day is not known yet.
 */
export function contractOn(contract: Contract, today: CalendarDate): Contract {
  const term = termOn(contract, today);
  const current = term === null || term === contract.terms.at(-1) ? contract : inTerm(contract, term);
  return isReadAfter(current, today) ? { ...current, balance: unknown(current) } : current;
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

/** Whether its balance is counted from a reading that is dated later than that day, which only a mistake can be. */
function isReadAfter({ balance: { reading } }: Contract, today: CalendarDate): boolean {
  return reading !== null && calendarDateAt(reading.at) > today;
}

function inTerm(contract: Contract, { countsFrom: _, ...term }: Term): Contract {
  return { ...contract, ...term };
}

function unknown({ balance }: Contract): Contract['balance'] {
  return { ...balance, certainty: 'unknown', remaining: null, overdrawnBy: 0 };
}

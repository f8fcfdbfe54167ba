import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { Quantity } from '../../entitlements/rule-set.ts';
import type { Contract } from '../../ledger/subject.ts';
import { isAbove } from './above-grant.ts';
import { isShownPeriod } from './changes.ts';
import type { RecordOnPage } from './records.ts';

/** What a portal shows as remaining, where the ledger says something else. */
export interface ReadingOffered {
  readonly contract: Contract;
  readonly shown: Quantity;
  /** What the ledger says; `null` where it has no figure. */
  readonly known: Quantity | null;
  /** More than was granted: to be recorded only on a second question (D4). */
  readonly isAboveGrant: boolean;
}

/**
 * `null` where both say the same, and where it is not certain that the figure is of the term that runs today (D1):
 * a contract that has ended may have been renewed since.
 *
 * @param contract as it is today
 */
export function readingOffered(
  contract: Contract,
  record: RecordOnPage,
  today: CalendarDate,
): ReadingOffered | null {
  const { remaining } = record;
  const { remaining: known, granted } = contract.balance;
  const hasEnded = contract.endsOn !== null && contract.endsOn < today;
  if (remaining === null || remaining === known || hasEnded || !isShownPeriod(record, contract)) return null;
  return { contract, shown: remaining, known, isAboveGrant: isAbove(remaining, granted?.incidents ?? null) };
}

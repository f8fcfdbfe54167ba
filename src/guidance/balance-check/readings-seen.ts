import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { Quantity } from '../../entitlements/rule-set.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Contract } from '../../ledger/subject.ts';
import { type ReadingOffered, readingOffered } from '../page-offers/reading-offered.ts';
import { mergedRecords, type RecordOnPage } from '../page-offers/records.ts';
import { storedAs } from '../page-offers/stored-as.ts';

/** What a page shows as left of a stored contract. */
export interface ReadingSeen {
  readonly contract: Contract;
  readonly shown: Quantity;
  /** To be recorded; `null` where the ledger holds that figure, as read. */
  readonly offered: ReadingOffered | null;
}

/**
 * The balances on a page, also those that the ledger agrees with: a counted one that a portal confirms is a reading
 * from then on.
 *
 * @param ledger as it is today, without samples
 */
export function readingsSeen(
  shown: readonly RecordOnPage[],
  { contracts }: Ledger,
  today: CalendarDate,
): ReadingSeen[] {
  const records = mergedRecords(shown).map((record) => ({ record, stored: storedAs(record, contracts) }));
  return contracts.flatMap((contract): ReadingSeen[] => {
    const [only, ...others] = records.filter(({ stored }) => stored === contract);
    const shown = others.length > 0 ? null : (only?.record.remaining ?? null);
    if (only === undefined || shown === null) return [];
    const { remaining: known, certainty } = contract.balance;
    if (certainty === 'observed' && known === shown) return [{ contract, shown, offered: null }];
    // As if nothing were known, a figure that was only counted is offered too.
    const unknown = { ...contract, balance: { ...contract.balance, remaining: null } };
    const offered = readingOffered(unknown, only.record, today);
    return offered === null ? [] : [{ contract, shown, offered: { ...offered, contract, known } }];
  });
}

import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Contract } from '../../ledger/subject.ts';
import { currentRuleSet } from '../memberships.ts';
import { type Addition, additionOf } from './additions.ts';
import { type Change, changesTo } from './changes.ts';
import { type ReadingOffered, readingOffered } from './reading-offered.ts';
import { mergedRecords, type RecordOnPage } from './records.ts';
import { storedAs } from './stored-as.ts';

/** What the ledger could take over from a page. Nothing of it is recorded unless the user says so. */
export interface PageOffers {
  readonly additions: readonly Addition[];
  readonly changes: readonly Change[];
  readonly readings: readonly ReadingOffered[];
}

/**
 * Page × ledger → offers.
 *
 * @param ledger as it is today, without samples
 */
export function offersOf(shown: readonly RecordOnPage[], ledger: Ledger, today: CalendarDate): PageOffers {
  const ownRuleSet = currentRuleSet(ledger, today);
  const records = mergedRecords(shown);
  const found: Found[] = records.map((record) => ({ record, stored: storedAs(record, ledger.contracts) }));
  const known = ledger.contracts.flatMap((contract) => {
    const record = shownOf(contract, found);
    return record === null ? [] : { contract, record };
  });
  return {
    additions: found.flatMap(({ record, stored }) =>
      stored === 'none' ? (additionOf(record, ownRuleSet, today) ?? []) : [],
    ),
    changes: known.flatMap(({ record, contract }) => changesTo(contract, record, ownRuleSet)),
    readings: known.flatMap(({ record, contract }) => readingOffered(contract, record, today) ?? []),
  };
}

interface Found {
  readonly record: RecordOnPage;
  readonly stored: ReturnType<typeof storedAs>;
}

/** What the page shows of a stored contract: by its ID before all else. Of two that look like it, neither is certain. */
function shownOf(contract: Contract, found: readonly Found[]): RecordOnPage | null {
  const same = found.filter(({ stored }) => stored === contract).map(({ record }) => record);
  const withId = same.filter(({ contractId }) => contractId !== null);
  const [record = null, ...others] = withId.length > 0 ? withId : same;
  return others.length === 0 ? record : null;
}

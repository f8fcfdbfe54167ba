import { type Ledger, ledgerOf } from '../ledger/ledger.ts';
import type { StoredSubject } from './database.ts';

/** When contracts were last used in this browser, in UTC milliseconds, by their ids. */
export type LastUsed = Readonly<Record<string, number>>;

/** The ledger as stored, and how many entries this version had to leave out. */
export interface StoredLedger {
  readonly ledger: Ledger;
  readonly unreadable: number;
  readonly lastUsed: LastUsed;
}

/** @param lastUsed the stored setting, unchecked */
export function storedLedgerOf(rows: readonly StoredSubject[], lastUsed: unknown): StoredLedger {
  const folded = rows.flatMap((row) => (row.folded === null ? [] : [row.folded]));
  return {
    ledger: ledgerOf(folded),
    unreadable: rows.reduce((sum, row) => sum + row.unreadable, 0),
    lastUsed: isLastUsed(lastUsed) ? lastUsed : {},
  };
}

function isLastUsed(value: unknown): value is LastUsed {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((instant) => typeof instant === 'number')
  );
}

import { type Ledger, ledgerOf } from '../ledger/ledger.ts';
import type { StoredSubject } from './database.ts';
import { type Notices, noticesIn } from './notices.ts';

/** When contracts were last used in this browser, in UTC milliseconds, by their ids. */
export type LastUsed = Readonly<Record<string, number>>;

/** The ledger as stored, and how many entries this version had to leave out. */
export interface StoredLedger {
  readonly ledger: Ledger;
  readonly unreadable: number;
  readonly lastUsed: LastUsed;
  /** What the user is to be told about the store; absent where there is nothing. */
  readonly notices?: Notices;
}

/** The settings that a ledger is read with, as stored: unchecked. */
export interface StoredSettings {
  readonly lastUsed?: unknown;
  readonly notices?: unknown;
}

export function storedLedgerOf(rows: readonly StoredSubject[], settings: StoredSettings): StoredLedger {
  const folded = rows.flatMap((row) => (row.folded === null ? [] : [row.folded]));
  const notices = noticesIn(settings.notices);
  return {
    ledger: ledgerOf(folded),
    unreadable: rows.reduce((sum, row) => sum + row.unreadable, 0),
    lastUsed: isLastUsed(settings.lastUsed) ? settings.lastUsed : {},
    ...(notices === null ? {} : { notices }),
  };
}

function isLastUsed(value: unknown): value is LastUsed {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((instant) => typeof instant === 'number')
  );
}

import type { StoredSubject } from './database.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  FOLD_VERSION,
  FOLD_VERSION_KEY,
  LAST_USED_KEY,
  NOTICES_KEY,
  SAVES_KEY,
  versionOf,
} from './layout.ts';
import { type StoredLedger, storedLedgerOf } from './stored-ledger.ts';
import { isSubjectRow } from './subject-row.ts';

/** What is known at first sight. */
export interface FirstLook {
  readonly ledger: StoredLedger;
  /** The ids of the saves that were made last: drafts of them are no drafts any more. */
  readonly saves: readonly string[];
}

/**
 * Reads the ledger as last folded with the browser's own functions, before Dexie is loaded, because the popup
 * must open fast and shows no more than this at first. `null` if there is no database, another version of it,
 * damage, or any problem: the store handles those.
 */
export async function firstLook(): Promise<FirstLook | null> {
  const db = await openExisting().catch(() => null);
  if (db === null) return null;
  try {
    if (versionOf(db.version) !== DATABASE_VERSION) return null;
    return await lookAt(db.transaction(['subjects', 'settings'], 'readonly'));
  } catch {
    return null;
  } finally {
    db.close();
  }
}

async function lookAt(tables: IDBTransaction): Promise<FirstLook | null> {
  const settings = tables.objectStore('settings');
  const setting = (key: string) => answerOf<{ value?: unknown } | undefined>(settings.get(key));
  const [rows, fold, lastUsed, notices, saves] = await Promise.all([
    answerOf<StoredSubject[]>(tables.objectStore('subjects').getAll()),
    setting(FOLD_VERSION_KEY),
    setting(LAST_USED_KEY),
    setting(NOTICES_KEY),
    setting(SAVES_KEY),
  ]);
  // Nothing to see: whether there never was anything, or it was lost, takes a longer look.
  if (fold?.value !== FOLD_VERSION || rows.length === 0 || !rows.every(isSubjectRow)) return null;
  return {
    ledger: storedLedgerOf(rows, { lastUsed: lastUsed?.value, notices: notices?.value }),
    saves: Array.isArray(saves?.value) ? saves.value.filter((save) => typeof save === 'string') : [],
  };
}

/** Opens the database in any version, and creates none. `async`, so that a synchronous error rejects, too. */
async function openExisting(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME);
  // Fired if there is no database: the empty one must not stay.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

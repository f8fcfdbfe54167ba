import type { StoredSubject } from './database.ts';
import { BROWSER_VERSION, DATABASE_NAME, FOLD_VERSION, FOLD_VERSION_KEY, LAST_USED_KEY } from './layout.ts';
import { type StoredLedger, storedLedgerOf } from './stored-ledger.ts';

/**
 * Reads the ledger as last folded with the browser's own functions, before Dexie is loaded: the popup opens
 * fifty times a week, and what it shows first needs no more than this. `null` wherever there is anything to
 * decide (no database yet, another version of it, a problem): that is left to the store itself.
 */
export async function firstLook(): Promise<StoredLedger | null> {
  const db = await openAsItIs().catch(() => null);
  if (db === null) return null;
  try {
    if (db.version !== BROWSER_VERSION) return null;
    const tables = db.transaction(['subjects', 'settings'], 'readonly');
    const settings = tables.objectStore('settings');
    const [rows, fold, lastUsed] = await Promise.all([
      answerOf<StoredSubject[]>(tables.objectStore('subjects').getAll()),
      answerOf<{ value?: unknown } | undefined>(settings.get(FOLD_VERSION_KEY)),
      answerOf<{ value?: unknown } | undefined>(settings.get(LAST_USED_KEY)),
    ]);
    return fold?.value === FOLD_VERSION ? storedLedgerOf(rows, lastUsed?.value) : null;
  } catch {
    return null;
  } finally {
    db.close();
  }
}

/** Opens the database in whatever version it is; makes none where there is none. A refusal is a rejection, too. */
async function openAsItIs(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME);
  // Asked for because there is no database: an empty one of no version must not be left behind.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

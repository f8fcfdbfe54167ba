import type { StoredSubject } from './database.ts';
import { BROWSER_VERSION, DATABASE_NAME, FOLD_VERSION, FOLD_VERSION_KEY, LAST_USED_KEY } from './layout.ts';
import { type StoredLedger, storedLedgerOf } from './stored-ledger.ts';

/**
 * Reads the ledger as last folded with the browser's own functions, before Dexie is loaded, because the popup
 * must open fast and shows no more than this at first. `null` if there is no database, another version of it, or
 * any problem: the store handles those.
 */
export async function firstLook(): Promise<StoredLedger | null> {
  const db = await openExisting().catch(() => null);
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

import { database, type LedgerDatabase } from './database.ts';
import { REMINDED_KEY } from './layout.ts';
import { openStore } from './ledger-store.ts';

/** Marks beyond so many are of contracts that ended long ago. */
const MOST = 500;

/** The keys of reminders that were said in this browser. */
export async function remindedOf(db: LedgerDatabase = database): Promise<ReadonlySet<string>> {
  await openStore(db);
  return new Set(await marksIn(db));
}

export async function rememberReminded(
  keys: readonly string[],
  db: LedgerDatabase = database,
): Promise<void> {
  await openStore(db);
  await db.transaction('rw', db.settings, async () => {
    const value = [...new Set([...keys, ...(await marksIn(db))])].slice(0, MOST);
    await db.settings.put({ key: REMINDED_KEY, value });
  });
}

async function marksIn(db: LedgerDatabase): Promise<string[]> {
  const value = (await db.settings.get(REMINDED_KEY))?.value;
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
}

import { database, type LedgerDatabase } from './database.ts';
import { REMINDED_KEY } from './layout.ts';
import { openStore } from './ledger-store.ts';

/** Older keys are of contracts that ended long ago. */
const MOST = 500;

/** The keys of reminders that were shown in this browser. */
export async function remindedOf(db: LedgerDatabase = database): Promise<ReadonlySet<string>> {
  await openStore(db);
  return new Set(await keysIn(db));
}

export async function rememberReminded(
  keys: readonly string[],
  db: LedgerDatabase = database,
): Promise<void> {
  await openStore(db);
  await db.transaction('rw', db.settings, async () => {
    const value = [...new Set([...keys, ...(await keysIn(db))])].slice(0, MOST);
    await db.settings.put({ key: REMINDED_KEY, value });
  });
}

async function keysIn(db: LedgerDatabase): Promise<string[]> {
  const value = (await db.settings.get(REMINDED_KEY))?.value;
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
}

import { database, type LedgerDatabase } from './database.ts';
import { EXPORTED_KEY } from './layout.ts';
import { openStore } from './ledger-store.ts';
import { noticeExportDue } from './second-copy.ts';

/** A quarter of a year: what was recorded since can mostly be read off the portals again. */
const DUE_AFTER_MS = 90 * 86_400_000;

/** When the ledger was last exported, and since when its next export is waited for; UTC milliseconds. */
interface Exported {
  readonly at: number | null;
  readonly since: number;
}

/** When the ledger was last exported here; `null` if it never was. */
export async function lastExport(db: LedgerDatabase = database): Promise<number | null> {
  await openStore(db);
  return (await readExported(db))?.at ?? null;
}

export async function rememberExport(now: number, db: LedgerDatabase = database): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: EXPORTED_KEY, value: { at: now, since: now } satisfies Exported });
    await noticeExportDue(db, false);
  });
}

/** Sees to it that the user is told where the last export is long ago: once, and again a quarter later. */
export async function lookForDueExport(now: number, db: LedgerDatabase = database): Promise<void> {
  await openStore(db);
  if ((await db.events.count()) === 0) return;
  await db.transaction('rw', db.settings, async () => {
    const exported = await readExported(db);
    const isDue = exported !== null && now - exported.since > DUE_AFTER_MS;
    if (exported !== null && !isDue) return;
    await db.settings.put({
      key: EXPORTED_KEY,
      value: { at: exported?.at ?? null, since: now } satisfies Exported,
    });
    if (isDue) await noticeExportDue(db, true);
  });
}

async function readExported(db: LedgerDatabase): Promise<Exported | null> {
  const value: unknown = (await db.settings.get(EXPORTED_KEY))?.value;
  if (typeof value !== 'object' || value === null || !('since' in value) || !('at' in value)) return null;
  const { at, since } = value;
  return typeof since === 'number' ? { at: typeof at === 'number' ? at : null, since } : null;
}

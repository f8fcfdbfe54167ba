import { isSample } from '../ledger/samples.ts';
import type { Batch, Entry } from '../team/batch.ts';
import type { Cursor, TeamLedger } from '../team/sync.ts';
import { database, type LedgerDatabase, type StoredEvent } from './database.ts';
import { isEntry } from './entry.ts';
import { TEAM_KEY } from './layout.ts';
import { openStore } from './ledger-store.ts';
import { planMerge } from './merge.ts';
import { whileSaving } from './second-copy.ts';
import { isJoined, type Team } from './team.ts';

/**
 * The ledger as a team's sync sees it. What comes from a log, how far the log was read and of which entries the team is
 * known to have them are noted in one transaction, so that a browser that ends in between loses and doubles nothing.
 */
export function teamLedger(joined: Team, db: LedgerDatabase = database): TeamLedger {
  return {
    cursors: async () => {
      await openStore(db);
      return new Map((await db.cursors.toArray()).map((cursor) => [cursor.device, cursor]));
    },
    waiting: () => waiting(db),
    take: (cursor, batches) => take(db, joined, cursor, batches),
  };
}

/** Favourites are a matter of taste, and samples are no one's. */
function isForTeam({ subject, type }: StoredEvent): boolean {
  return type !== 'contract-starred' && !isSample(subject);
}

async function waiting(db: LedgerDatabase): Promise<StoredEvent[]> {
  await openStore(db);
  const [ids, shared] = await Promise.all([
    db.events.toCollection().primaryKeys(),
    db.shared.toCollection().primaryKeys(),
  ]);
  const known = new Set(shared);
  const rows: readonly unknown[] = await db.events.bulkGet(ids.filter((id) => !known.has(id)));
  return rows.filter(isEntry).filter(isForTeam);
}

async function take(
  db: LedgerDatabase,
  joined: Team,
  cursor: Cursor,
  batches: readonly Batch[],
): Promise<void> {
  const entries = batches.flatMap((batch) => batch.entries);
  await whileSaving(db, async (copy) => {
    const added = await db.transaction('rw', db.tables, async () => {
      // Left while this was under way: nothing comes in any more.
      if (!isJoined(await db.settings.get(TEAM_KEY), joined)) throw new Error('The team was left.');
      const merge = await planMerge(takenOf(entries), db);
      await db.events.bulkPut(merge.added);
      await db.subjects.bulkPut(merge.subjects);
      await noteShared(db, cursor.device, entries, merge.added);
      await noteCursor(db, cursor, batches);
      return merge.added;
    });
    await copy(added);
  });
}

/** What a colleague's later version writes is kept; what is no entry at all is not. */
function takenOf(entries: readonly Entry[]): StoredEvent[] {
  return entries.filter((entry): entry is StoredEvent & Entry => isEntry(entry) && isForTeam(entry));
}

async function noteShared(
  db: LedgerDatabase,
  device: string,
  entries: readonly Entry[],
  added: readonly StoredEvent[],
): Promise<void> {
  const isNew = new Set(added.map(({ id }) => id));
  const ids = [...new Set(entries.map(({ id }) => id))];
  const known = await db.shared.bulkGet(ids);
  const rows = ids
    .filter((_, index) => known[index] === undefined)
    .map((id) => ({ id, from: isNew.has(id) ? device : '' }));
  await db.shared.bulkPut(rows);
}

async function noteCursor(db: LedgerDatabase, cursor: Cursor, batches: readonly Batch[]): Promise<void> {
  const before = await db.cursors.get(cursor.device);
  const last = batches.at(-1);
  await db.cursors.put({
    ...cursor,
    name: last?.name ?? before?.name ?? '',
    heardAt: last?.at ?? before?.heardAt ?? 0,
    entries: (before?.entries ?? 0) + batches.reduce((sum, { entries }) => sum + entries.length, 0),
  });
}

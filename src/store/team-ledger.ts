import { isSample } from '../ledger/samples.ts';
import type { Batch, Entry } from '../team/batch.ts';
import type { Cursor, TeamLedger } from '../team/sync.ts';
import { database, type LedgerDatabase, type StoredEvent } from './database.ts';
import { isEntry } from './entry.ts';
import { refold } from './fold-subjects.ts';
import { TEAM_KEY } from './layout.ts';
import { openStore } from './ledger-store.ts';
import { Recorded, whileSaving } from './second-copy.ts';
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
    const recorded = new Recorded();
    await db.transaction('rw', db.tables, async () => {
      // Left while this was under way: nothing comes in any more.
      if (!isJoined(await db.settings.get(TEAM_KEY), joined)) throw new Error('The team was left.');
      const added = await addedOf(db, entries);
      await db.events.bulkPut(added);
      await refold(
        db,
        added.map(({ subject }) => subject),
      );
      await noteShared(db, cursor.device, entries, added);
      await noteCursor(db, cursor, batches);
      recorded.add(added);
    });
    await copy(recorded);
  });
}

/**
 * What is new here, each once. What a colleague's later version writes is kept; what is no entry at all is not, and a
 * stored entry is never overwritten.
 */
async function addedOf(db: LedgerDatabase, entries: readonly Entry[]): Promise<StoredEvent[]> {
  const taken = entries.filter((entry): entry is StoredEvent & Entry => isEntry(entry) && isForTeam(entry));
  const distinct = [...new Map(taken.toReversed().map((entry) => [entry.id, entry])).values()];
  const stored = await db.events.bulkGet(distinct.map(({ id }) => id));
  return distinct.filter((_, index) => !isEntry(stored[index]));
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

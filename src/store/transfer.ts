import { isSample } from '../ledger/samples.ts';
import { database, type LedgerDatabase, type StoredEvent } from './database.ts';
import { isEntry } from './entry.ts';
import { writeExport } from './export-file.ts';
import { openStore } from './ledger-store.ts';
import { type ImportEffect, planMerge } from './merge.ts';
import { announceChange } from './revision.ts';
import { compareWithCopy, whileSaving } from './second-copy.ts';

/** Writes the user's whole ledger as one file, without the samples; rows that are no entries stand apart in it. */
export async function exportLedger(now: number, db: LedgerDatabase = database): Promise<string> {
  await openStore(db);
  let rows: readonly unknown[] = await db.events.toArray();
  if (!rows.every(isEntry)) {
    // The second copy may know what was damaged.
    await compareWithCopy(db, true);
    rows = await db.events.toArray();
  }
  const events = rows.filter(isEntry).filter(({ subject }) => !isSample(subject));
  return writeExport(
    events,
    now,
    rows.filter((row) => !isEntry(row)),
  );
}

/** What importing these entries would do now. Changes nothing. */
export async function previewImport(
  events: readonly StoredEvent[],
  db: LedgerDatabase = database,
): Promise<ImportEffect> {
  await openStore(db);
  const { effect } = await db.transaction('r', db.events, db.subjects, () => planMerge(events, db));
  return effect;
}

/** Adds the entries that are new, all or none. A stored entry is never overwritten. */
export async function importEvents(
  events: readonly StoredEvent[],
  db: LedgerDatabase = database,
): Promise<ImportEffect> {
  await openStore(db);
  const effect = await whileSaving(db, async (copy) => {
    const merge = await db.transaction('rw', db.events, db.subjects, async () => {
      const planned = await planMerge(events, db);
      await db.events.bulkPut(planned.added);
      await db.subjects.bulkPut(planned.subjects);
      return planned;
    });
    await copy(merge.added);
    return merge.effect;
  });
  await announceChange();
  return effect;
}

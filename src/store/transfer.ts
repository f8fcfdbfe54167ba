import { isSample } from '../ledger/samples.ts';
import { database, type LedgerDatabase, type StoredEvent } from './database.ts';
import { writeExport } from './export-file.ts';
import { openStore } from './ledger-store.ts';
import { type ImportEffect, planMerge } from './merge.ts';
import { announceChange } from './revision.ts';

/** Writes the user's whole ledger as one file, without the samples. */
export async function exportLedger(now: number, db: LedgerDatabase = database): Promise<string> {
  await openStore(db);
  const events = await db.events.toArray();
  return writeExport(
    events.filter(({ subject }) => !isSample(subject)),
    now,
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
  const effect = await db.transaction('rw', db.events, db.subjects, async () => {
    const merge = await planMerge(events, db);
    await db.events.bulkAdd(merge.added);
    await db.subjects.bulkPut(merge.subjects);
    return merge.effect;
  });
  await announceChange();
  return effect;
}

import { database, type LedgerDatabase, type StoredEvent } from './database.ts';
import { writeExport } from './export-file.ts';
import { readable, refold } from './fold-subjects.ts';
import { openStore } from './ledger-store.ts';
import { announceChange } from './revision.ts';

/** What importing a file does to the ledger, in entries: said before it is done. */
export interface ImportEffect {
  readonly added: number;
  /** Already there; importing a file twice adds nothing. */
  readonly known: number;
  /** Kept and left out of every balance, because this version cannot read them. */
  readonly unreadable: number;
}

/** Everything the ledger holds, as one file. */
export async function exportLedger(now: number, db: LedgerDatabase = database): Promise<string> {
  await openStore(db);
  return writeExport(await db.events.toArray(), now);
}

export async function previewImport(
  events: readonly StoredEvent[],
  db: LedgerDatabase = database,
): Promise<ImportEffect> {
  await openStore(db);
  return effectOf(events, await missing(events, db));
}

/** Adds what is not there yet, all of it or nothing. An entry already there is never overwritten. */
export async function importEvents(
  events: readonly StoredEvent[],
  db: LedgerDatabase = database,
): Promise<ImportEffect> {
  await openStore(db);
  const effect = await db.transaction('rw', db.events, db.subjects, async () => {
    const added = await missing(events, db);
    await db.events.bulkAdd(added);
    await refold(
      db,
      added.map(({ subject }) => subject),
    );
    return effectOf(events, added);
  });
  await announceChange();
  return effect;
}

async function missing(events: readonly StoredEvent[], db: LedgerDatabase): Promise<StoredEvent[]> {
  const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
  const found = await db.events.bulkGet(distinct.map(({ id }) => id));
  return distinct.filter((_, index) => found[index] === undefined);
}

function effectOf(events: readonly StoredEvent[], added: readonly StoredEvent[]): ImportEffect {
  return {
    added: added.length,
    known: events.length - added.length,
    unreadable: readable(added).unreadable,
  };
}

import Dexie from 'dexie';
import { newSave } from '../ledger/event-ids.ts';
import { revocationsOf } from '../ledger/revocations.ts';
import { isSample } from '../ledger/samples.ts';
import { holdingLock } from '../platform/locks.ts';
import { database, type LedgerDatabase, type StoredEvent } from './database.ts';
import { isEntry } from './entry.ts';
import { ExportText, writeExport } from './export-file.ts';
import { refold } from './fold-subjects.ts';
import type { ImportEffect } from './import-effect.ts';
import { draftsOf } from './import-joins.ts';
import { importLockOf } from './import-lock.ts';
import { type LastImport, readLastImport, rememberImport } from './last-import.ts';
import { openStore, record, recordOnce } from './ledger-store.ts';
import { type Merge, planMerge, storedIdsIn } from './merge.ts';
import { type PackChoice, packContents } from './packs/contents.ts';
import { sealPack } from './packs/pack.ts';
import { announceChange } from './revision.ts';
import { compareWithCopy, Recorded, whileSaving } from './second-copy.ts';
import { slices, type Tell } from './slices.ts';

/** How many rows are read or written at once: what comes between is done in between. */
const ROWS_AT_ONCE = 2000;

/** A ledger as a file. */
export interface LedgerFile {
  readonly file: Blob;
  readonly entries: number;
  /** How many rows of the database are no entries. */
  readonly setApart: number;
}

/** Writes the user's whole ledger as one file, without the samples; rows that are no entries stand apart in it. */
export async function writeLedger(now: number, db: LedgerDatabase = database): Promise<LedgerFile> {
  await openStore(db);
  const written = await writeAll(now, db);
  if (written.setApart === 0) return written;
  // The second copy may know what was damaged.
  await compareWithCopy(db, true);
  return writeAll(now, db);
}

async function writeAll(now: number, db: LedgerDatabase): Promise<LedgerFile> {
  const text = new ExportText(now);
  // A browser keeps parts of a file outside the page, on the disk where they are large.
  const parts = [new Blob([text.head])];
  const setApart: unknown[] = [];
  let entries = 0;
  await db.transaction('r', db.events, async () => {
    for (const ids of slices(await storedIdsIn(db), ROWS_AT_ONCE)) {
      const rows: readonly unknown[] = await db.events
        .where(':id')
        .between(ids[0], ids.at(-1), true, true)
        .toArray();
      const events = rows.filter(isEntry).filter(({ subject }) => !isSample(subject));
      parts.push(new Blob([text.piece(events)]));
      entries += events.length;
      setApart.push(...rows.filter((row) => !isEntry(row)));
    }
  });
  parts.push(new Blob([text.tail(setApart)]));
  return { file: new Blob(parts, { type: 'application/json' }), entries, setApart: setApart.length };
}

/** Writes a pack of what was chosen, under a passphrase. */
export async function writePack(
  choice: PackChoice,
  passphrase: string,
  now: number,
  db: LedgerDatabase = database,
): Promise<Blob> {
  await openStore(db);
  const rows: readonly unknown[] = await db.events.toArray();
  const own = rows.filter(isEntry).filter(({ subject }) => !isSample(subject));
  const text = await sealPack(writeExport(packContents(own, choice), now), passphrase);
  return new Blob([text], { type: 'application/json' });
}

/** An import that was looked at and not yet made. */
export interface PreparedImport {
  readonly merge: Merge;
  /** Works it out anew. */
  readonly plan: (tell?: Tell) => Promise<Merge>;
}

/**
 * Works out what importing these entries, or going back to them, would do now. Changes nothing.
 *
 * @param work `planMerge`, or `planRestore` to go back
 */
export async function prepareImport(
  events: readonly StoredEvent[],
  db: LedgerDatabase = database,
  tell: Tell = () => {},
  work: typeof planMerge = planMerge,
): Promise<PreparedImport> {
  await openStore(db);
  const plan = (telling?: Tell) => work(events, db, telling);
  return { plan, merge: await db.transaction('r', db.events, db.subjects, () => plan(tell)) };
}

/** What is said of an import besides its entries. */
export interface ImportOrigin {
  /** The file's name. */
  readonly file: string;
  /** UTC milliseconds. */
  readonly now: number;
}

/** Adds the entries that are new, all or none. A stored entry is never overwritten. */
export async function importPrepared(
  { merge: planned, plan }: PreparedImport,
  origin: ImportOrigin,
  db: LedgerDatabase = database,
  tell: Tell = () => {},
): Promise<ImportEffect> {
  await openStore(db);
  const effect = await holdingLock(importLockOf(db.name), 'exclusive', () =>
    whileSaving(db, async (copy) => {
      const recorded = new Recorded();
      const made = await db.transaction('rw', db.events, db.subjects, db.settings, async ({ idbtrans }) => {
        const merge = (await isStill(planned, db)) ? planned : await plan();
        await putAll(merge.added, idbtrans.objectStore(db.events.name), recorded, tell);
        await finishMerge(merge, origin, recorded, db);
        return merge.effect;
      });
      await copy(recorded);
      return made;
    }),
  );
  await announceChange();
  return effect;
}

/** Whether nothing was stored since the merge was worked out: stored entries are never changed. */
async function isStill({ storedIds }: Merge, db: LedgerDatabase): Promise<boolean> {
  const ids = await storedIdsIn(db);
  return ids.length === storedIds.length && ids.every((id, index) => id === storedIds[index]);
}

/**
 * Puts rows into the table of events, part by part in the one transaction, and copies the one part while the browser
 * writes the next. Without Dexie, whose bookkeeping for each row serves those who watch the table: no one does.
 */
async function putAll(
  rows: readonly StoredEvent[],
  table: IDBObjectStore,
  recorded: Recorded,
  tell: Tell,
): Promise<void> {
  let [before, done] = [Dexie.Promise.resolve(), 0];
  for (const part of slices(rows, ROWS_AT_ONCE)) {
    const putting = put(part, table);
    recorded.add(part);
    await before;
    before = putting;
    tell(done / rows.length);
    done += part.length;
  }
  await before;
}

/** In the library's own promises, which keep to the transaction. */
function put(rows: readonly StoredEvent[], table: IDBObjectStore) {
  return new Dexie.Promise<void>((resolve, reject) => {
    const requests = rows.map((row) => table.put(row));
    const last = requests.at(-1);
    if (last === undefined) return resolve();
    last.onsuccess = () => resolve();
    last.onerror = () => reject(last.error);
  });
}

/** What comes after the events: their subjects, the ends of undos, joins, and how the import is undone. */
async function finishMerge(
  { subjects, revived, takenBack, joins, joined, undo, effect }: Merge,
  { file, now }: ImportOrigin,
  recorded: Recorded,
  db: LedgerDatabase,
): Promise<void> {
  await db.subjects.bulkPut(subjects);
  if (joined.length > 0) await refold(db, joined);
  // What only completes entries leaves nothing to take back.
  if (effect.added + revived.length + takenBack.length === 0) return;
  const drafts = [...revocationsOf([...revived, ...takenBack]), ...draftsOf(joins)];
  const more = drafts.length === 0 ? [] : (await recordOnce(drafts, now, db, newSave())).recorded;
  recorded.add(more);
  const undoing = [...undo, ...more.map(({ subject, id }) => ({ subject, events: [id] }))];
  const entries = effect.added + effect.takenBack;
  await rememberImport({ file, at: now, entries, isUndone: false, undo: undoing }, db);
}

/** The import that was made last in this browser; `null` where there was none. */
export async function findLastImport(db: LedgerDatabase = database): Promise<LastImport | null> {
  await openStore(db);
  return readLastImport(db);
}

/**
 * Takes the last import back, as one step: its entries stay stored, and count no more. Importing the same file again
 * makes them count again.
 */
export async function undoLastImport(now: number, db: LedgerDatabase = database): Promise<void> {
  const last = await findLastImport(db);
  if (last === null || last.isUndone) return;
  const drafts = last.undo.flatMap(({ subject, events }) =>
    events.map((event) => ({ type: 'event-revoked', subject, event, undoes: 'import' }) as const),
  );
  // Before the ledger changes: pages that see the change look for what is left to undo.
  await rememberImport({ ...last, isUndone: true }, db);
  try {
    await record(drafts, now, db);
  } catch (problem) {
    await rememberImport(last, db);
    throw problem;
  }
}

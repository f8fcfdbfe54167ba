import { isSample, SAMPLE_RANGE } from '../ledger/samples.ts';
import { holdingLock } from '../platform/locks.ts';
import { read, write } from '../platform/storage.ts';
import { HAS_LEDGER } from '../platform/storage-keys.ts';
import type { LedgerDatabase, StoredEvent } from './database.ts';
import { isEntry } from './entry.ts';
import { refold, refoldMissing } from './fold-subjects.ts';
import { type Journal, type JournalFile, openJournal } from './journal/journal.ts';
import { Lines } from './journal/lines.ts';
import { NOTICES_KEY } from './layout.ts';
import { type Notices, noticesIn } from './notices.ts';

/**
 * Keeps the events in a second place besides the database, and makes good from there what the database lost:
 * browsers delete a database that they find damaged. Samples are no one's records, and are not kept.
 */

/** Files of less than this are joined once there are many, so that no large one is copied for a small one. */
const SMALL_BYTES = 1024 * 1024;
const MOST_SMALL_FILES = 64;

/** Held by all who save, and by the one who compares, deletes or joins alone: nothing is half saved under it. */
const lockOf = (db: LedgerDatabase) => `ledger:${db.name}`;

/**
 * For work that saves: as many windows as want to may do it at once. The work hands what it recorded in the database to
 * `copy`, and is done when that is.
 */
export function whileSaving<Value>(db: LedgerDatabase, work: (copy: Copy) => Promise<Value>): Promise<Value> {
  return holdingLock(lockOf(db), 'shared', () => {
    // Opened while the database works.
    const journal = openJournal(db.name);
    return work((recorded) => keepCopy(journal, recorded));
  });
}

type Copy = (recorded: Recorded) => Promise<void>;

/** What was recorded, as it is to be copied: collected while the database works, where it is much. */
export class Recorded {
  readonly lines = new Lines();

  add(events: readonly StoredEvent[]): void {
    this.lines.add(events.filter(({ subject }) => !isSample(subject)));
  }
}

/** For work during which no window may save. */
export function whileNoneSaves<Value>(db: LedgerDatabase, work: () => Promise<Value>): Promise<Value> {
  return holdingLock(lockOf(db), 'exclusive', work);
}

/**
 * Writes events that were just recorded to the second place. Where the browser has none, or no room in it, they are
 * saved all the same: they stand in the database, and the settings say that there is no second copy.
 */
async function keepCopy(opening: Promise<Journal | null>, { lines }: Recorded): Promise<void> {
  if (lines.count === 0) return;
  const append = async () => (await opening)?.append(lines);
  // What fails here is found and made good when the store is opened next.
  await Promise.allSettled([append(), rememberLedger()]);
}

/** Forgets the second copy and that there ever was a ledger. Call it while none saves, before the database is emptied. */
export async function forgetCopy(db: LedgerDatabase): Promise<void> {
  await (await openJournal(db.name))?.clear();
}

/** Leaves in the second copy nothing but these events. Call it while none saves, before the others are deleted. */
export async function forgetInCopy(db: LedgerDatabase, kept: readonly StoredEvent[]): Promise<void> {
  await (await openJournal(db.name))?.replaceWith(kept.filter(({ subject }) => !isSample(subject)));
}

/** How the second copy stands. */
export interface CopyState {
  readonly entries: number;
  /** Whether those are all. */
  readonly isComplete: boolean;
}

/** `null` where there can be no second copy. */
export async function copyState(db: LedgerDatabase): Promise<CopyState | null> {
  const journal = await openJournal(db.name);
  if (journal === null) return null;
  return whileNoneSaves(db, async () => {
    const files = await journal.files();
    return { entries: countIn(files), isComplete: await isInStep(db, files) };
  });
}

/**
 * Compares the database with the second copy, and each gets what it lacks. Also looks for folded subjects that are
 * missing, and for rows that are no entries. Does little where all is well.
 *
 * @param isThorough whether every row is looked at, even where the numbers of entries agree
 */
export async function compareWithCopy(db: LedgerDatabase, isThorough = false): Promise<void> {
  await whileNoneSaves(db, async () => {
    const journal = await openJournal(db.name);
    const files = journal === null ? [] : await journal.files();
    if (isThorough || !(await isInStep(db, files))) await reconcile(db, journal, files);
    else if (journal !== null) await joinSmall(journal, files);
    await refoldMissing(db);
    await noticeWhetherVanished(db);
  });
}

async function isInStep(db: LedgerDatabase, files: readonly JournalFile[]): Promise<boolean> {
  if (!files.every(({ isWhole }) => isWhole)) return false;
  const [own, strays, notices] = await Promise.all([countOwn(db), countStrays(db), readNotices(db)]);
  return countIn(files) === own && strays <= (notices?.setApart ?? 0);
}

/** How many rows are about nothing that has a name. */
async function countStrays(db: LedgerDatabase): Promise<number> {
  // In the order of keys, all texts are between these.
  const named = db.events.where('subject').between('', []);
  const [all, withSubject] = await Promise.all([db.events.count(), named.count()]);
  return all - withSubject;
}

function countIn(files: readonly JournalFile[]): number {
  return files.reduce((sum, { count }) => sum + count, 0);
}

/** How many entries of the user's own the database has. */
async function countOwn(db: LedgerDatabase): Promise<number> {
  const [all, samples, notices] = await Promise.all([
    db.events.count(),
    db.events
      .where('subject')
      .between(...SAMPLE_RANGE)
      .count(),
    readNotices(db),
  ]);
  return all - samples - (notices?.setApart ?? 0);
}

async function reconcile(
  db: LedgerDatabase,
  journal: Journal | null,
  files: readonly JournalFile[],
): Promise<void> {
  const kept = (await journal?.read(files))?.events ?? [];
  const rows: readonly unknown[] = await db.events.toArray();
  const own = rows.filter(isEntry).filter(({ subject }) => !isSample(subject));
  const known = new Set(own.map(({ id }) => id));
  const missing = [...new Map(kept.map((event) => [event.id, event])).values()].filter(
    ({ id }) => !known.has(id),
  );
  const restored = new Set<unknown>(missing.map(({ id }) => id));
  const setApart = rows.filter((row) => !isEntry(row) && !restored.has(idOf(row))).length;

  await db.transaction('rw', db.events, db.subjects, db.settings, async () => {
    await db.events.bulkPut(missing);
    await refold(
      db,
      missing.map(({ subject }) => subject),
    );
    await changeNotices(db, (before) => ({
      ...before,
      setApart,
      restored: (before.restored ?? 0) + missing.length,
    }));
  });
  const all = [...own, ...missing];
  // Also puts in order what was torn, doubled or never written.
  if (journal !== null && !isSameAs(kept, all, files)) await journal.replaceWith(all);
}

function isSameAs(kept: readonly unknown[], all: readonly unknown[], files: readonly JournalFile[]): boolean {
  return kept.length === all.length && countIn(files) === all.length && files.every(({ isWhole }) => isWhole);
}

async function joinSmall(journal: Journal, files: readonly JournalFile[]): Promise<void> {
  const small = files.filter(({ size }) => size < SMALL_BYTES);
  if (small.length > MOST_SMALL_FILES) await journal.join(small);
}

/** A ledger that is gone must not look like one that never was. */
async function noticeWhetherVanished(db: LedgerDatabase): Promise<void> {
  if ((await countOwn(db)) > 0) {
    await changeNotices(db, ({ vanished: _, ...others }) => others);
    await rememberLedger().catch(() => {});
  } else if (await read(HAS_LEDGER).catch(() => false)) {
    await changeNotices(db, (before) => ({ ...before, vanished: true }));
  }
}

/** Marks that there is a ledger, see `noticeWhetherVanished`. */
export async function rememberLedger(): Promise<void> {
  if (!(await read(HAS_LEDGER))) await write(HAS_LEDGER, true);
}

/** Takes away notices that the user has read; a ledger that is gone is then one that begins anew. */
export async function dismissNotices(db: LedgerDatabase, names: readonly (keyof Notices)[]): Promise<void> {
  if (names.includes('vanished')) await write(HAS_LEDGER, false);
  await changeNotices(db, (before) =>
    Object.fromEntries(Object.entries(before).filter(([name]) => !names.some((read) => read === name))),
  );
}

/** Tells, or no longer tells, that the last export is long ago. */
export async function noticeExportDue(db: LedgerDatabase, isDue: boolean): Promise<void> {
  await changeNotices(db, ({ exportDue: _, ...others }) => (isDue ? { ...others, exportDue: true } : others));
}

async function readNotices(db: LedgerDatabase): Promise<Notices | null> {
  return noticesIn((await db.settings.get(NOTICES_KEY))?.value);
}

type Changed = { readonly [Name in keyof Notices]: Notices[Name] | 0 };

async function changeNotices(db: LedgerDatabase, change: (before: Notices) => Changed): Promise<void> {
  const before = await readNotices(db);
  const after = Object.entries(change(before ?? {})).filter(([, value]) => Boolean(value));
  if (after.length > 0) await db.settings.put({ key: NOTICES_KEY, value: Object.fromEntries(after) });
  else if (before !== null) await db.settings.delete(NOTICES_KEY);
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
}

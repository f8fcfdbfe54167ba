import { liveQuery } from 'dexie';
import { v7 as timeOrderedUuid } from 'uuid';
import * as v from 'valibot';
import { type EventDraft, type LedgerEvent, LedgerEventSchema } from '../entitlements/events.ts';
import { type Ledger, ledgerOf } from '../entitlements/ledger.ts';
import { database, type LedgerDatabase, openKnownVersion, type StoredSubject } from './database.ts';
import { readable, refold, refoldIfOutdated } from './fold-subjects.ts';
import { announceChange } from './revision.ts';

const DEVICE_KEY = 'device';

/** What opening the store gives: the ledger, and how many entries this version had to leave out of it. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly unreadable: number;
}

const opened = new WeakMap<LedgerDatabase, Promise<void>>();

/** Opens the database, once; a failure is not kept, so that the next call tries again. */
export async function openStore(db: LedgerDatabase = database): Promise<void> {
  const opening = opened.get(db) ?? openKnownVersion(db).then(() => refoldIfOutdated(db));
  opened.set(db, opening);
  try {
    await opening;
  } catch (problem) {
    opened.delete(db);
    throw problem;
  }
}

/** Reads the ledger as last folded. Throws what Dexie throws; see `storeProblem`. */
export async function readLedger(db: LedgerDatabase = database): Promise<LedgerReading> {
  await openStore(db);
  return readingOf(await db.subjects.toArray());
}

/**
 * Reads the ledger now and after every change, made in this window or another, until the returned function
 * is called.
 */
export function watchLedger(
  onReading: (reading: LedgerReading) => void,
  onProblem: (problem: unknown) => void,
  db: LedgerDatabase = database,
): () => void {
  let stopped = false;
  let stop = () => {};
  openStore(db).then(() => {
    if (stopped) return;
    const subscription = liveQuery(() => db.subjects.toArray()).subscribe({
      next: (rows) => onReading(readingOf(rows)),
      error: onProblem,
    });
    stop = () => subscription.unsubscribe();
  }, onProblem);
  return () => {
    stopped = true;
    stop();
  };
}

/** The events about one subject, those this version can read, for showing what a balance rests on. */
export async function eventsAbout(subject: string, db: LedgerDatabase = database): Promise<LedgerEvent[]> {
  await openStore(db);
  return readable(await db.events.where('subject').equals(subject).sortBy('id')).events;
}

/**
 * Records events: gives each its id, its device and, where the draft has none, the moment it happened; all of
 * them or none. Refuses with a `ValiError` what the schema does not know.
 *
 * @param now UTC milliseconds
 */
export async function record(
  drafts: readonly EventDraft[],
  now: number,
  db: LedgerDatabase = database,
): Promise<LedgerEvent[]> {
  await openStore(db);
  const events = await db.transaction('rw', db.events, db.subjects, db.settings, async () => {
    const device = await thisDevice(db);
    const stamped = drafts.map((draft) =>
      v.parse(LedgerEventSchema, { happenedAt: now, ...draft, id: timeOrderedUuid(), device }),
    );
    await db.events.bulkAdd(stamped);
    await refold(
      db,
      stamped.map(({ subject }) => subject),
    );
    return stamped;
  });
  await announceChange();
  return events;
}

/** A new subject's id: for a contract or a membership that is about to be added. */
export function newSubject(): string {
  return crypto.randomUUID();
}

async function thisDevice(db: LedgerDatabase): Promise<string> {
  const known = await db.settings.get(DEVICE_KEY);
  if (typeof known?.value === 'string') return known.value;
  const device = crypto.randomUUID();
  await db.settings.put({ key: DEVICE_KEY, value: device });
  return device;
}

function readingOf(rows: readonly StoredSubject[]): LedgerReading {
  const folded = rows.flatMap((row) => (row.folded === null ? [] : [row.folded]));
  return { ledger: ledgerOf(folded), unreadable: rows.reduce((sum, row) => sum + row.unreadable, 0) };
}

import { liveQuery } from 'dexie';
import { v7 as timeOrderedUuid } from 'uuid';
import * as v from 'valibot';
import { type EventDraft, type LedgerEvent, LedgerEventSchema } from '../ledger/events.ts';
import { database, type LedgerDatabase, openKnownVersion } from './database.ts';
import { readEvents, refold, refoldIfOutdated } from './fold-subjects.ts';
import { LAST_USED_KEY } from './layout.ts';
import { announceChange } from './revision.ts';
import { type StoredLedger, storedLedgerOf } from './stored-ledger.ts';

const DEVICE_KEY = 'device';

/** How many contracts are remembered as last used. */
const MOST_LAST_USED = 50;

const opened = new WeakMap<LedgerDatabase, Promise<void>>();

/** Opens the database once; after a failure, the next call tries again. */
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

/** Reads the folded ledger. Throws Dexie's errors; see `storeProblem`. */
export async function readLedger(db: LedgerDatabase = database): Promise<StoredLedger> {
  await openStore(db);
  return readFolded(db);
}

async function readFolded(db: LedgerDatabase): Promise<StoredLedger> {
  const [rows, lastUsed] = await Promise.all([db.subjects.toArray(), db.settings.get(LAST_USED_KEY)]);
  return storedLedgerOf(rows, lastUsed?.value);
}

/**
 * Reads the ledger now and after every change in any window. Returns the unsubscribe function.
 */
export function watchLedger(
  onReading: (reading: StoredLedger) => void,
  onProblem: (problem: unknown) => void,
  db: LedgerDatabase = database,
): () => void {
  let stopped = false;
  let stop = () => {};
  openStore(db).then(() => {
    if (stopped) return;
    const subscription = liveQuery(() => readFolded(db)).subscribe({ next: onReading, error: onProblem });
    stop = () => subscription.unsubscribe();
  }, onProblem);
  return () => {
    stopped = true;
    stop();
  };
}

/** The events about one subject that this version can read, to explain its balance. */
export async function eventsAbout(
  subject: string,
  db: LedgerDatabase = database,
): Promise<readonly LedgerEvent[]> {
  await openStore(db);
  return readEvents(await db.events.where('subject').equals(subject).sortBy('id')).events;
}

/**
 * Records events, all or none: gives each its id, its device and, if the draft has none, the time it happened.
 * Throws a `ValiError` for a draft that does not fit the schema.
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

/**
 * Remembers that a contract was used in this browser, so that it is offered first. Not an event, because it
 * changes no balance and is of no use in an export.
 *
 * @param now UTC milliseconds
 */
export async function rememberUse(
  subject: string,
  now: number,
  db: LedgerDatabase = database,
): Promise<void> {
  await openStore(db);
  await db.transaction('rw', db.settings, async () => {
    const { lastUsed } = storedLedgerOf([], (await db.settings.get(LAST_USED_KEY))?.value);
    const latest = Object.entries({ ...lastUsed, [subject]: now }).sort(([, one], [, other]) => other - one);
    const value = Object.fromEntries(latest.slice(0, MOST_LAST_USED));
    await db.settings.put({ key: LAST_USED_KEY, value });
  });
}

/** The id for a contract or a membership that is about to be added. */
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

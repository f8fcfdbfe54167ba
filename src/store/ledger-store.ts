import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { idsAfter, isOfSave, newSave } from '../ledger/event-ids.ts';
import { type EventDraft, type LedgerEvent, LedgerEventSchema, UuidSchema } from '../ledger/events.ts';
import { groupBySubject } from '../ledger/group-by-subject.ts';
import { historyWith, joinedWith } from '../ledger/joined.ts';
import { askToKeepStorage } from '../platform/keep-storage.ts';
import {
  database,
  type LedgerDatabase,
  openKnownVersion,
  type StoredCursor,
  type StoredEvent,
} from './database.ts';
import { foldRows, readEvents, refold, refoldAll, refoldIfOutdated, rowsAbout } from './fold-subjects.ts';
import { DEVICE_KEY, LAST_USED_KEY, NOTICES_KEY, SAVES_KEY } from './layout.ts';
import type { Notices } from './notices.ts';
import { announceChange } from './revision.ts';
import {
  type CopyState,
  compareWithCopy,
  copyState,
  dismissNotices,
  Recorded,
  whileSaving,
} from './second-copy.ts';
import { type StoredLedger, storedLedgerOf } from './stored-ledger.ts';
import { isSubjectRow } from './subject-row.ts';
import { UnknownSubjectError } from './unknown-subject.ts';

/** How many contracts are remembered as last used. */
const MOST_LAST_USED = 50;
/** How many saves are remembered; a draft is forgotten long before that many more are made. */
const MOST_SAVES = 50;

/** A page that opens shows what is folded, and looks after it once it stands. */
const COMPARED_AFTER_MS = 500;

const opened = new WeakMap<LedgerDatabase, Promise<void>>();

/** Opens the database once; after a failure or where the connection was lost, the next call tries again. */
export async function openStore(db: LedgerDatabase = database): Promise<void> {
  const opening = opened.get(db) ?? openAndCompare(db);
  opened.set(db, opening);
  try {
    await opening;
  } catch (problem) {
    opened.delete(db);
    throw problem;
  }
}

async function openAndCompare(db: LedgerDatabase): Promise<void> {
  await openKnownVersion(db);
  const stop = db.onLost(() => {
    stop();
    opened.delete(db);
  });
  await refoldIfOutdated(db);
  void askToKeepStorage();
  const compare = () => compareWithCopy(db).catch(() => {});
  // Nothing to show: first it has to be known whether there was something.
  if ((await db.subjects.count()) === 0) await compare();
  else setTimeout(compare, COMPARED_AFTER_MS);
}

/** Reads the folded ledger. Throws Dexie's errors; see `storeProblem`. */
export async function readLedger(db: LedgerDatabase = database): Promise<StoredLedger> {
  await openStore(db);
  const reading = await readFolded(db);
  if (reading.isSound) return reading.stored;
  await refoldAll(db);
  return (await readFolded(db)).stored;
}

/** What is folded, without rows that were damaged. */
async function readFolded(db: LedgerDatabase): Promise<{ stored: StoredLedger; isSound: boolean }> {
  const [rows, lastUsed, notices] = await Promise.all([
    db.subjects.toArray(),
    db.settings.get(LAST_USED_KEY),
    db.settings.get(NOTICES_KEY),
  ]);
  const sound = rows.filter(isSubjectRow);
  const settings = { lastUsed: lastUsed?.value, notices: notices?.value };
  return { stored: storedLedgerOf(sound, settings), isSound: sound.length === rows.length };
}

/**
 * Reads the ledger now and after every change in any window, also where another window deletes the database.
 * Returns the unsubscribe function.
 */
export function watchLedger(
  onReading: (reading: StoredLedger) => void,
  onProblem: (problem: unknown) => void,
  db: LedgerDatabase = database,
): () => void {
  let stopped = false;
  let stop = () => {};
  const follow = () => {
    openStore(db).then(() => {
      if (stopped) return;
      const subscription = liveQuery(() => readFolded(db)).subscribe({
        next: ({ stored, isSound }) => {
          if (isSound) onReading(stored);
          // Which is a change, so it is read again.
          else refoldAll(db).catch(onProblem);
        },
        // Of a connection that was lost, the next one tells more.
        error: (problem) => db.isOpen() && onProblem(problem),
      });
      stop = () => subscription.unsubscribe();
    }, onProblem);
  };
  const forget = db.onLost(() => {
    stop();
    // Once all have heard of it, `openStore` among them.
    if (!stopped) queueMicrotask(follow);
  });
  follow();
  return () => {
    stopped = true;
    forget();
    stop();
  };
}

/** The events about one subject and what it is joined with that this version can read, to explain its balance. */
export async function eventsAbout(
  subject: string,
  db: LedgerDatabase = database,
): Promise<readonly LedgerEvent[]> {
  await openStore(db);
  const [rows = []] = await rowsAbout(db, [subject]);
  const { events } = readEvents(rows);
  return [...historyWith(subject, events)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * Records events, all or none: gives each its id, its device and, if the draft has none, the time it happened.
 * Throws a `ValiError` for a draft that does not fit the schema, and `UnknownSubjectError` for one about something that
 * was never added here. Once it has returned, the events stand in two places.
 *
 * @param now UTC milliseconds
 * @param save what is saved under it twice is saved once: the events of the first time are returned again
 */
export async function record(
  drafts: readonly EventDraft[],
  now: number,
  db: LedgerDatabase = database,
  save: string = newSave(),
): Promise<LedgerEvent[]> {
  await openStore(db);
  const events = await whileSaving(db, async (copy) => {
    const { recorded, isNew } = await db.transaction('rw', db.events, db.subjects, db.settings, () =>
      recordOnce(drafts, now, db, save),
    );
    if (isNew) {
      const copied = new Recorded();
      copied.add(recorded);
      await copy(copied);
    }
    return recorded;
  });
  // Not waited for: it is saved, and cards ask again soon enough.
  void announceChange();
  return events;
}

/** The same within the caller's transaction over all three tables, without a second copy. */
export async function recordOnce(
  drafts: readonly EventDraft[],
  now: number,
  db: LedgerDatabase,
  save: string,
): Promise<{ recorded: LedgerEvent[]; isNew: boolean }> {
  const subjects = [...new Set(drafts.map(({ subject }) => subject))];
  const [about, device, saves] = await Promise.all([
    rowsAbout(db, subjects),
    thisDevice(db),
    db.settings.get(SAVES_KEY),
  ]);
  const known = new Map(about.map((rows, index) => [subjects[index] ?? '', rows]));
  const before = [...known.values()].flat().filter(({ id }) => isOfSave(id, save));
  if (before.length > 0) return { recorded: [...readEvents(before).events], isNew: false };

  refuseUnknown(drafts, known);
  const ids = idsAfter(
    [...known.values()].flat().map(({ id }) => id),
    drafts.length,
    now,
    save,
  );
  const recorded = drafts.map((draft, index) =>
    v.parse(LedgerEventSchema, { happenedAt: now, ...draft, id: ids[index], device }),
  );
  const bySubject = groupBySubject(recorded);
  const after = (id: string) => [...(known.get(id) ?? []), ...(bySubject.get(id) ?? [])];
  const isJoined = [...about.flat(), ...recorded].some((event) => joinedWith(event) !== null);
  await Promise.all([
    db.events.bulkAdd(recorded),
    // What is joined is folded with others, in the end.
    db.subjects.bulkPut(isJoined ? [] : subjects.map((id) => foldRows(id, after(id)))),
    // So that a page which opens next knows which drafts were saved.
    db.settings.put({ key: SAVES_KEY, value: withSave(saves?.value, save) }),
  ]);
  if (isJoined) await refold(db, subjects);
  return { recorded, isNew: true };
}

const ADDING: readonly unknown[] = ['contract-added', 'membership-added', 'account-described'];

function refuseUnknown(
  drafts: readonly EventDraft[],
  known: ReadonlyMap<string, readonly StoredEvent[]>,
): void {
  const added = new Set(drafts.filter(({ type }) => ADDING.includes(type)).map(({ subject }) => subject));
  for (const [subject, rows] of known) {
    const isKnown = added.has(subject) || rows.some(({ type }) => ADDING.includes(type));
    if (!isKnown && !onlyRevokes(subject, drafts, rows)) throw new UnknownSubjectError(subject);
  }
}

/** What another file left without its addition may be taken back, too. */
function onlyRevokes(subject: string, drafts: readonly EventDraft[], rows: readonly StoredEvent[]): boolean {
  const stored = new Set(rows.map(({ id }) => id));
  return drafts
    .filter((draft) => draft.subject === subject)
    .every((draft) => draft.type === 'event-revoked' && stored.has(draft.event));
}

/** The last saves, this one first. */
function withSave(stored: unknown, save: string): readonly unknown[] {
  return [save, ...(Array.isArray(stored) ? stored : [])].slice(0, MOST_SAVES);
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
    const { lastUsed } = storedLedgerOf([], { lastUsed: (await db.settings.get(LAST_USED_KEY))?.value });
    const latest = Object.entries({ ...lastUsed, [subject]: now }).sort(([, one], [, other]) => other - one);
    const value = Object.fromEntries(latest.slice(0, MOST_LAST_USED));
    await db.settings.put({ key: LAST_USED_KEY, value });
  });
}

/** Whose logs were heard of in the team, this installation's among them; none where no team was joined. */
export async function readColleagues(db: LedgerDatabase = database): Promise<readonly StoredCursor[]> {
  await openStore(db);
  return db.cursors.toArray();
}

/** How the second copy of the events stands; `null` where there can be none. */
export async function findCopyState(db: LedgerDatabase = database): Promise<CopyState | null> {
  await openStore(db);
  return copyState(db);
}

/** Takes away notices that the user has read. */
export async function dismiss(
  names: readonly (keyof Notices)[],
  db: LedgerDatabase = database,
): Promise<void> {
  await openStore(db);
  await dismissNotices(db, names);
}

/** The id for a contract or a membership that is about to be added. */
export function newSubject(): string {
  return crypto.randomUUID();
}

/** The installation's own id, drawn when it is first needed. */
export async function thisDevice(db: LedgerDatabase): Promise<string> {
  const known = await db.settings.get(DEVICE_KEY);
  if (v.is(UuidSchema, known?.value)) return known.value;
  const device = crypto.randomUUID();
  await db.settings.put({ key: DEVICE_KEY, value: device });
  return device;
}

import * as v from 'valibot';
import { type LedgerEvent, LedgerEventSchema } from '../ledger/events.ts';
import { groupBySubject } from '../ledger/group-by-subject.ts';
import { foldJoined, joinedWith, withJoined } from '../ledger/joined.ts';
import type { LedgerDatabase, StoredEvent, StoredSubject } from './database.ts';
import { isEntry } from './entry.ts';
import { FOLD_VERSION, FOLD_VERSION_KEY } from './layout.ts';

/** Stored rows as this version reads them. */
export interface ReadEvents {
  readonly events: readonly LedgerEvent[];
  /** How many of them it cannot read. */
  readonly unreadable: number;
}

/** Checks stored rows against the schema, because another version may have written them. */
export function readEvents(rows: readonly StoredEvent[]): ReadEvents {
  const events: LedgerEvent[] = [];
  for (const row of rows) {
    const parsed = v.safeParse(LedgerEventSchema, row);
    if (parsed.success) events.push(parsed.output);
  }
  return { events, unreadable: rows.length - events.length };
}

/**
 * Folds one subject for storing, from its own rows and those of all that it may be joined with, in any order. Each row
 * that cannot be read is counted with its own subject.
 */
export function foldRows(id: string, rows: readonly StoredEvent[]): StoredSubject {
  const { events } = readEvents(rows);
  const isOwn = ({ subject }: { readonly subject: string }) => subject === id;
  const unreadable = rows.filter(isOwn).length - events.filter(isOwn).length;
  return { id, folded: foldJoined(id, events), unreadable };
}

/**
 * The stored events about each of these subjects and all that it may be joined with, in the same order. Waits for
 * nothing but the database, because a transaction ends where it has nothing to do.
 */
export async function rowsAbout(
  db: LedgerDatabase,
  subjects: readonly string[],
): Promise<readonly (readonly StoredEvent[])[]> {
  const histories = new Map<string, readonly StoredEvent[]>();
  let wanted: readonly string[] = subjects;
  while (wanted.length > 0) {
    // All asked at once. A single query for several keys would walk a cursor from row to row, which is slower.
    const rows = await Promise.all(wanted.map((id) => db.events.where('subject').equals(id).toArray()));
    for (const [index, id] of wanted.entries()) histories.set(id, rows[index] ?? []);
    wanted = partnersIn(rows.flat()).filter((id) => !histories.has(id));
  }
  return subjects.map((id) => withJoined(id, histories));
}

/** The subjects that rows name as joined with their own, each once. */
function partnersIn(rows: readonly StoredEvent[]): string[] {
  return [...new Set(rows.map(joinedWith).filter((id) => id !== null))];
}

/**
 * Folds these subjects and what they are joined with anew after events about them were added, and no others. Call it inside the transaction
 * that added the events.
 */
export async function refold(db: LedgerDatabase, subjects: Iterable<string>): Promise<void> {
  const asked = [...new Set(subjects)];
  const partners = (await rowsAbout(db, asked)).flatMap(partnersIn);
  const ids = [...new Set([...asked, ...partners])];
  const rows = await rowsAbout(db, ids);
  await db.subjects.bulkPut(ids.map((id, index) => foldRows(id, rows[index] ?? [])));
}

/** Folds everything anew if another version of the fold wrote it. */
export async function refoldIfOutdated(db: LedgerDatabase): Promise<void> {
  const version = await db.settings.get(FOLD_VERSION_KEY);
  if (version?.value !== FOLD_VERSION) await refoldAll(db);
}

/** Folds everything anew, whatever was folded before. */
export async function refoldAll(db: LedgerDatabase): Promise<void> {
  await db.transaction('rw', db.events, db.subjects, db.settings, async () => {
    await db.subjects.clear();
    const bySubject = groupBySubject((await db.events.toArray()).filter(isEntry));
    const ids = [...bySubject.keys()];
    await db.subjects.bulkPut(ids.map((id) => foldRows(id, withJoined(id, bySubject))));
    await db.settings.put({ key: FOLD_VERSION_KEY, value: FOLD_VERSION });
  });
}

/** Folds subjects that have events and no row, and removes rows of which no event is left. */
export async function refoldMissing(db: LedgerDatabase): Promise<void> {
  const [withEvents, folded] = await Promise.all([
    db.events.orderBy('subject').uniqueKeys(),
    db.subjects.toCollection().primaryKeys(),
  ]);
  const [wanted, present] = [new Set<unknown>(withEvents), new Set<unknown>(folded)];
  const missing = withEvents.filter((id) => typeof id === 'string' && !present.has(id)).map(String);
  // Without any event, folded rows are all that is left, and stay to be seen.
  const left = wanted.size === 0 ? [] : folded.filter((id) => !wanted.has(id));
  if (missing.length === 0 && left.length === 0) return;
  await db.transaction('rw', db.events, db.subjects, async () => {
    await db.subjects.bulkDelete(left);
    await refold(db, missing);
  });
}

import * as v from 'valibot';
import { type LedgerEvent, LedgerEventSchema } from '../ledger/events.ts';
import { groupBySubject } from '../ledger/group-by-subject.ts';
import { foldSubject } from '../ledger/subject.ts';
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

/** Folds one subject for storing; its events may be in any order. */
export function foldEvents(id: string, { events, unreadable }: ReadEvents): StoredSubject {
  return { id, folded: foldSubject(events), unreadable };
}

/** The stored events about each of these subjects, in the same order. */
export function rowsAbout(db: LedgerDatabase, subjects: readonly string[]): Promise<StoredEvent[][]> {
  // All asked at once. A single query for several keys would walk a cursor from row to row, which is slower.
  return Promise.all(subjects.map((id) => db.events.where('subject').equals(id).toArray()));
}

/**
 * Folds these subjects anew after events about them were added, and no others. Call it inside the transaction
 * that added the events.
 */
export async function refold(db: LedgerDatabase, subjects: Iterable<string>): Promise<void> {
  const ids = [...new Set(subjects)];
  const rows = await rowsAbout(db, ids);
  await db.subjects.bulkPut(ids.map((id, index) => foldEvents(id, readEvents(rows[index] ?? []))));
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
    await db.subjects.bulkPut([...bySubject].map(([id, rows]) => foldEvents(id, readEvents(rows))));
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

import * as v from 'valibot';
import { type LedgerEvent, LedgerEventSchema } from '../ledger/events.ts';
import { foldSubject } from '../ledger/subject.ts';
import type { LedgerDatabase, StoredEvent, StoredSubject } from './database.ts';
import { FOLD_VERSION, FOLD_VERSION_KEY } from './layout.ts';

/** Sorts stored rows into events this version can read and a count of those it cannot. */
export function readable(rows: readonly StoredEvent[]): { events: LedgerEvent[]; unreadable: number } {
  const events: LedgerEvent[] = [];
  for (const row of rows) {
    const parsed = v.safeParse(LedgerEventSchema, row);
    if (parsed.success) events.push(parsed.output);
  }
  return { events, unreadable: rows.length - events.length };
}

/** What is kept of one subject whose events are these, in whatever order they come. */
export function foldRows(id: string, rows: readonly StoredEvent[]): StoredSubject {
  const { events, unreadable } = readable(rows);
  return { id, folded: foldSubject(events), unreadable };
}

/** Every event there is about a subject, for folding it. */
export function rowsAbout(db: LedgerDatabase, subject: string): Promise<StoredEvent[]> {
  return db.events.where('subject').equals(subject).toArray();
}

/**
 * Brings what is kept up to date with events just added: the subjects they are about are folded anew, and no
 * other is touched. Call it inside the transaction that added the events.
 */
export async function refold(db: LedgerDatabase, subjects: Iterable<string>): Promise<void> {
  const folded: StoredSubject[] = [];
  for (const id of new Set(subjects)) folded.push(foldRows(id, await rowsAbout(db, id)));
  await db.subjects.bulkPut(folded);
}

/** Folds everything anew where another version of the fold left it. */
export async function refoldIfOutdated(db: LedgerDatabase): Promise<void> {
  const version = await db.settings.get(FOLD_VERSION_KEY);
  if (version?.value === FOLD_VERSION) return;
  await db.transaction('rw', db.events, db.subjects, db.settings, async () => {
    await db.subjects.clear();
    await refold(db, (await db.events.orderBy('subject').uniqueKeys()) as string[]);
    await db.settings.put({ key: FOLD_VERSION_KEY, value: FOLD_VERSION });
  });
}

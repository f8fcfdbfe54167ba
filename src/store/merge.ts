import { effective } from '../ledger/effective.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import { groupBySubject } from '../ledger/group-by-subject.ts';
import { joinedWith } from '../ledger/joined.ts';
import { completes } from './completes.ts';
import type { LedgerDatabase, StoredEvent, StoredSubject } from './database.ts';
import { isEntry } from './entry.ts';
import { foldRows, readEvents, rowsAbout } from './fold-subjects.ts';
import { type ContractEffect, contractEffect, type ImportEffect } from './import-effect.ts';
import { type Join, twinsAmong } from './import-joins.ts';
import type { LastImport } from './last-import.ts';
import { comparable, isSameContent } from './same-content.ts';
import { slices, type Tell } from './slices.ts';

/** What to write for an import, and its effect. */
export interface Merge {
  /** Entries to be stored: new ones, and those that say more than the stored one. */
  readonly added: readonly StoredEvent[];
  readonly subjects: readonly StoredSubject[];
  /** Undos of an earlier import, which end with this one. */
  readonly revived: readonly LedgerEvent[];
  /** What was recorded since, where a backup is restored. */
  readonly takenBack: readonly Pick<StoredEvent, 'id' | 'subject'>[];
  /** New contracts that a stored one is the same as. */
  readonly joins: readonly Join[];
  /** Subjects that are joined with others, and are folded with them once all is written. */
  readonly joined: readonly string[];
  /** What is to be revoked to take the import back. */
  readonly undo: LastImport['undo'];
  readonly effect: ImportEffect;
  /** The ids of all that was stored: as long as they are the same, so is the merge. */
  readonly storedIds: readonly string[];
}

/** Of so many subjects at a time the events are read, so that they never stand in memory all at once. */
const SUBJECTS_AT_ONCE = 50;

/** Works out a merge by the ids of events, and writes nothing. Valid only within the caller's transaction. */
export async function planMerge(
  events: readonly StoredEvent[],
  db: LedgerDatabase,
  tell: Tell = () => {},
): Promise<Merge> {
  const { distinct, conflicting } = onceEach(events);
  const bySubject = groupBySubject(distinct);
  const storedIds = await storedIdsIn(db);
  const known = new Set(storedIds);
  const parts: SubjectMerge[] = [];
  for (const ids of slices([...bySubject.keys()], SUBJECTS_AT_ONCE)) {
    tell(parts.length / bySubject.size);
    const [before, rows] = await Promise.all([db.subjects.bulkGet([...ids]), rowsOf(ids, known, db)]);
    const file = ids.flatMap((id) => bySubject.get(id) ?? []);
    const stored = new Map<string, unknown>(rows.flat().map((row) => [row.id, row]));
    const elsewhere = file.map(({ id }) => id).filter((id) => known.has(id) && !stored.has(id));
    // Nothing is waited for but the database: a transaction ends where it has nothing to do.
    if (elsewhere.length > 0) {
      for (const [index, row] of (await db.events.bulkGet(elsewhere)).entries()) {
        stored.set(elsewhere[index] ?? '', row);
      }
    }
    for (const [index, id] of ids.entries()) {
      parts.push(
        mergeSubject({
          id,
          file: bySubject.get(id) ?? [],
          here: rows[index] ?? [],
          stored,
          before: before[index]?.folded ?? null,
        }),
      );
    }
  }
  const added = parts.flatMap((part) => part.added);
  const joins = twinsAmong(parts, await db.subjects.toArray());
  const count = (number: (part: SubjectMerge) => number) =>
    parts.reduce((sum, part) => sum + number(part), 0);
  return {
    added,
    subjects: parts.flatMap(({ added: { length }, after }) => (length > 0 ? [after] : [])),
    revived: parts.flatMap(({ revived }) => revived),
    takenBack: [],
    joins,
    joined: parts.flatMap(({ id, isJoined }) => (isJoined ? [id] : [])),
    undo: parts.flatMap(({ undo }) => (undo.events.length > 0 ? [undo] : [])),
    effect: {
      added: count((part) => part.added.length - part.completed),
      completed: count(({ completed }) => completed),
      changed: count(({ changes }) => (changes ? 1 : 0)),
      known: events.length - added.length,
      conflicting: conflicting + count(({ differing }) => differing),
      unreadable: count(({ unreadable }) => unreadable),
      takenBack: 0,
      revived: count(({ revived }) => revived.length),
      contracts: parts.flatMap(({ id, contract }) =>
        contract === null
          ? []
          : [{ ...contract, joins: joins.find(({ joined }) => joined === id)?.label ?? null }],
      ),
    },
    storedIds,
  };
}

/** The ids of all stored events, in order. */
export async function storedIdsIn(db: LedgerDatabase): Promise<readonly string[]> {
  return db.events.toCollection().primaryKeys();
}

/** Of different entries with one id, every device must choose the same one, whatever their order. */
function onceEach(events: readonly StoredEvent[]): { distinct: StoredEvent[]; conflicting: number } {
  const byId = new Map<string, StoredEvent>();
  let conflicting = 0;
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, event);
    else if (completes(event, known)) byId.set(event.id, event);
    else if (!isSameContent(known, event) && !completes(known, event)) {
      conflicting += 1;
      if (comparable(event) < comparable(known)) byId.set(event.id, event);
    }
  }
  return { distinct: [...byId.values()], conflicting };
}

/** What is stored about subjects; nothing is asked for where nothing is stored at all. */
function rowsOf(ids: readonly string[], known: ReadonlySet<string>, db: LedgerDatabase) {
  return known.size === 0 ? [] : rowsAbout(db, ids);
}

interface SubjectMerge {
  readonly id: string;
  /** What comes to be here, or comes back; `null` where it was here before. */
  readonly arriving: StoredSubject | null;
  readonly isJoined: boolean;
  readonly added: readonly StoredEvent[];
  /** How many of these are here already, without their notes. */
  readonly completed: number;
  readonly after: StoredSubject;
  readonly changes: boolean;
  readonly differing: number;
  readonly unreadable: number;
  readonly revived: readonly LedgerEvent[];
  readonly undo: LastImport['undo'][number];
  readonly contract: ContractEffect | null;
}

interface Sides {
  readonly id: string;
  /** The file's entries about the subject. */
  readonly file: readonly StoredEvent[];
  /** The stored ones. */
  readonly here: readonly StoredEvent[];
  /** What is stored under the ids of the file's entries. */
  readonly stored: ReadonlyMap<string, unknown>;
  readonly before: StoredSubject['folded'];
}

/** One subject's part of a merge: its events folded together with what is stored. Checks each entry once. */
function mergeSubject({ id, file, here, stored, before }: Sides): SubjectMerge {
  // A stored row that was damaged makes way for the entry it was.
  const missing = file.filter((event) => !isEntry(stored.get(event.id)));
  const completing = file.filter((event) => completes(event, stored.get(event.id)));
  const added = [...missing, ...completing];
  const completed = new Set(completing.map((event) => event.id));
  const rows = [...here.filter((row) => !completed.has(row.id)), ...added];
  const known = readEvents(here);
  const more = readEvents(missing);
  const after = foldRows(id, rows);
  const revived = revivedBy(file, known.events);
  const isNew = here.length === 0;
  const ended = new Set(revived.map((event) => event.id));
  return {
    id,
    arriving:
      isNew || ended.size > 0
        ? foldRows(
            id,
            rows.filter((row) => !ended.has(row.id)),
          )
        : null,
    isJoined: rows.some((event) => joinedWith(event) !== null),
    added,
    completed: completing.length,
    after,
    changes: added.length > 0 && before !== null && !isSameContent(before, after.folded),
    differing: file.filter((event) => isOther(event, stored.get(event.id))).length,
    unreadable: more.unreadable,
    revived,
    undo: {
      subject: id,
      events: (isNew ? more.events.filter(isAddition) : missing).map((event) => event.id),
    },
    contract: contractEffect(before, after.folded, missing.length),
  };
}

/** Whether a stored entry says something else under the id of the file's, and not only more or less. */
function isOther(event: StoredEvent, stored: unknown): boolean {
  return (
    isEntry(stored) && !isSameContent(stored, event) && !completes(stored, event) && !completes(event, stored)
  );
}

/** What is new here as a whole is taken back by its addition alone. */
export function isAddition({ type }: { readonly type?: unknown }): boolean {
  return type === 'contract-added' || type === 'membership-added' || type === 'account-described';
}

/**
 * The undos by which an earlier import of these entries was taken back, and which count. An undo that the file itself
 * has is what the file says, and stays.
 */
function revivedBy(file: readonly StoredEvent[], here: readonly LedgerEvent[]): LedgerEvent[] {
  if (!here.some((event) => event.type === 'event-revoked' && event.undoes === 'import')) return [];
  const inFile = new Set(file.map(({ id }) => id));
  return effective(here).filter(
    (event) =>
      event.type === 'event-revoked' &&
      event.undoes === 'import' &&
      inFile.has(event.event) &&
      !inFile.has(event.id),
  );
}

import { groupBySubject } from '../ledger/group-by-subject.ts';
import type { LedgerDatabase, StoredEvent, StoredSubject } from './database.ts';
import { isEntry } from './entry.ts';
import { foldEvents, readEvents, rowsAbout } from './fold-subjects.ts';
import { comparable, isSameContent } from './same-content.ts';

/** What importing a file does to the ledger: shown before it is done, and returned when it is. */
export interface ImportEffect {
  /** Entries that are new here. */
  readonly added: number;
  /** Contracts, memberships and accounts that exist here and are changed by the new entries. */
  readonly changed: number;
  /** Entries that exist here, or occur twice in the file; importing a file twice adds nothing. */
  readonly known: number;
  /** Of the known ones, those that differ from the entry of the same id here, which stays. */
  readonly conflicting: number;
  /** Of the added ones, those this version cannot read: stored, and left out of every balance. */
  readonly unreadable: number;
}

/** What to write for an import, and its effect. */
export interface Merge {
  readonly added: readonly StoredEvent[];
  readonly subjects: readonly StoredSubject[];
  readonly effect: ImportEffect;
}

/** Works out a merge by the ids of events, and writes nothing. Valid only within the caller's transaction. */
export async function planMerge(events: readonly StoredEvent[], db: LedgerDatabase): Promise<Merge> {
  const { distinct, conflicting } = onceEach(events);
  const stored = await db.events.bulkGet(distinct.map(({ id }) => id));
  // A stored row that was damaged makes way for the entry it was.
  const added = distinct.filter((_, index) => !isEntry(stored[index]));
  const differing = distinct.filter((event, index) => {
    const known = stored[index];
    return isEntry(known) && !isSameContent(known, event);
  });
  const { subjects, changed, unreadable } = await foldedWith(added, db);
  return {
    added,
    subjects,
    effect: {
      added: added.length,
      changed,
      known: events.length - added.length,
      conflicting: conflicting + differing.length,
      unreadable,
    },
  };
}

/** Of different entries with one id, every device must choose the same one, whatever their order. */
function onceEach(events: readonly StoredEvent[]): { distinct: StoredEvent[]; conflicting: number } {
  const byId = new Map<string, StoredEvent>();
  let conflicting = 0;
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, event);
    else if (!isSameContent(known, event)) {
      conflicting += 1;
      if (comparable(event) < comparable(known)) byId.set(event.id, event);
    }
  }
  return { distinct: [...byId.values()], conflicting };
}

/** Folds the subjects of added entries together with what is stored about them. Checks each entry once. */
async function foldedWith(added: readonly StoredEvent[], db: LedgerDatabase) {
  const bySubject = groupBySubject(added);
  const ids = [...bySubject.keys()];
  const [before, rows] = await Promise.all([db.subjects.bulkGet(ids), rowsAbout(db, ids)]);
  const subjects: StoredSubject[] = [];
  let [changed, unreadable] = [0, 0];
  for (const [index, id] of ids.entries()) {
    const here = readEvents(rows[index] ?? []);
    const more = readEvents(bySubject.get(id) ?? []);
    const after = foldEvents(id, {
      events: [...here.events, ...more.events],
      unreadable: here.unreadable + more.unreadable,
    });
    subjects.push(after);
    unreadable += more.unreadable;
    const folded = before[index]?.folded ?? null;
    if (folded !== null && !isSameContent(folded, after.folded)) changed += 1;
  }
  return { subjects, changed, unreadable };
}

import type { LedgerDatabase, StoredEvent, StoredSubject } from './database.ts';
import { foldRows, readable, rowsAbout } from './fold-subjects.ts';
import { comparable, isSameContent } from './same-content.ts';

/** What importing a file does to the ledger: said before it is done, and as it then happens. */
export interface ImportEffect {
  /** Entries that are not here yet. */
  readonly added: number;
  /** Contracts, memberships and accounts that are here already and become others by what is added. */
  readonly changed: number;
  /** Entries that are here already, or twice in the file; importing a file twice adds nothing. */
  readonly known: number;
  /** Of the known ones, those that say something else than the entry of the same id here, which stays. */
  readonly conflicting: number;
  /** Of the added ones, those this version cannot read: kept, and left out of every balance. */
  readonly unreadable: number;
}

/** A file's entries set against what is stored: what to write, and what that amounts to. */
export interface Merge {
  readonly added: readonly StoredEvent[];
  readonly subjects: readonly StoredSubject[];
  readonly effect: ImportEffect;
}

/** Works out a merge by event identity, and writes nothing. Call it inside a transaction to rely on it. */
export async function planMerge(events: readonly StoredEvent[], db: LedgerDatabase): Promise<Merge> {
  const { distinct, conflicting } = onceEach(events);
  const stored = await db.events.bulkGet(distinct.map(({ id }) => id));
  const added = distinct.filter((_, index) => stored[index] === undefined);
  const differing = distinct.filter((event, index) => {
    const known = stored[index];
    return known !== undefined && !isSameContent(known, event);
  });
  const { subjects, changed } = await foldedWith(added, db);
  return {
    added,
    subjects,
    effect: {
      added: added.length,
      changed,
      known: events.length - added.length,
      conflicting: conflicting + differing.length,
      unreadable: readable(added).unreadable,
    },
  };
}

/** Of two different entries under one id, every device must take the same one, in whatever order they come. */
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

/** The subjects that added entries are about, as they will be folded with them. */
async function foldedWith(
  added: readonly StoredEvent[],
  db: LedgerDatabase,
): Promise<{ subjects: StoredSubject[]; changed: number }> {
  const bySubject = new Map<string, StoredEvent[]>();
  for (const event of added) {
    const others = bySubject.get(event.subject);
    if (others === undefined) bySubject.set(event.subject, [event]);
    else others.push(event);
  }
  const ids = [...bySubject.keys()];
  const before = await db.subjects.bulkGet(ids);
  const subjects: StoredSubject[] = [];
  let changed = 0;
  for (const [index, id] of ids.entries()) {
    const known = before[index];
    const here = known === undefined ? [] : await rowsAbout(db, id);
    const after = foldRows(id, [...here, ...(bySubject.get(id) ?? [])]);
    subjects.push(after);
    const isHere = known !== undefined && known.folded !== null;
    if (isHere && !isSameContent(known.folded, after.folded)) changed += 1;
  }
  return { subjects, changed };
}

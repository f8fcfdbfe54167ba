import { groupBySubject } from '../ledger/group-by-subject.ts';
import { joinedWith, withJoined } from '../ledger/joined.ts';
import { isSample } from '../ledger/samples.ts';
import type { LedgerDatabase, StoredEvent } from './database.ts';
import { isEntry } from './entry.ts';
import { foldRows } from './fold-subjects.ts';
import { isAddition, type Merge, planMerge } from './merge.ts';
import { isSameContent } from './same-content.ts';
import { slices, type Tell } from './slices.ts';

const SUBJECTS_AT_ONCE = 50;

/**
 * Works out how to go back to what a file holds: what it has and the database lacks is added, and what was recorded since
 * is taken back, as by an undo. Writes nothing. Valid only within the caller's transaction.
 */
export async function planRestore(
  events: readonly StoredEvent[],
  db: LedgerDatabase,
  tell: Tell = () => {},
): Promise<Merge> {
  const merge = await planMerge(events, db, tell);
  const inFile = groupBySubject(events);
  const since = await recordedSince(inFile, db);
  // What the file has nothing of at all goes with its addition.
  const takenBack = since.filter((row) => inFile.has(row.subject) || isAddition({ type: row['type'] }));
  // Twins are as the file has them.
  const contracts = merge.effect.contracts.map((contract) => ({ ...contract, joins: null }));
  const effect = { ...merge.effect, contracts, takenBack: since.length };
  return { ...merge, joins: [], takenBack, effect };
}

type Histories = ReadonlyMap<string, readonly StoredEvent[]>;

/** The user's own entries that the file does not have, about whatever is not as the file has it. */
async function recordedSince(inFile: Histories, db: LedgerDatabase): Promise<StoredEvent[]> {
  const stored = (await db.events.orderBy('subject').uniqueKeys()).filter((id) => typeof id === 'string');
  const since: StoredEvent[] = [];
  for (const ids of slices(
    stored.filter((id) => !isSample(id)),
    SUBJECTS_AT_ONCE,
  )) {
    const [before, ...rows] = await Promise.all([
      db.subjects.bulkGet([...ids]),
      ...ids.map((id) => db.events.where('subject').equals(id).toArray()),
    ]);
    for (const [index, id] of ids.entries()) {
      const known = new Set(inFile.get(id)?.map((event) => event.id));
      const more = (rows[index] ?? []).filter((row) => isEntry(row) && !known.has(row.id));
      // What is joined is folded with others, which may differ.
      const isAsThen =
        !more.some((row) => joinedWith(row) !== null) &&
        isSameContent(before[index]?.folded ?? null, foldRows(id, withJoined(id, inFile)).folded);
      if (!isAsThen) since.push(...more);
    }
  }
  return since;
}

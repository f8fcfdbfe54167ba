import type { LedgerEvent } from '../ledger/events.ts';
import { isSample } from '../ledger/samples.ts';
import type { LedgerDatabase, StoredEvent } from './database.ts';
import { isEntry } from './entry.ts';
import { isAddition, type Merge, planMerge } from './merge.ts';
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
  const takenBack = await recordedSince(events, db);
  // Twins are as the file has them.
  const contracts = merge.effect.contracts.map((contract) => ({ ...contract, joins: null }));
  const effect = { ...merge.effect, contracts, takenBack: takenBack.length };
  return { ...merge, joins: [], takenBack, effect };
}

type Recorded = Pick<LedgerEvent, 'id' | 'subject'>;

async function recordedSince(events: readonly StoredEvent[], db: LedgerDatabase): Promise<Recorded[]> {
  const inFile = new Set(events.map(({ id }) => id));
  const subjectsInFile = new Set(events.map(({ subject }) => subject));
  const stored = (await db.events.orderBy('subject').uniqueKeys()).filter((id) => typeof id === 'string');
  const since: Recorded[] = [];
  for (const ids of slices(stored, SUBJECTS_AT_ONCE)) {
    const rows = await Promise.all(ids.map((id) => db.events.where('subject').equals(id).toArray()));
    for (const row of rows.flat()) {
      if (!isEntry(row) || isSample(row.subject) || inFile.has(row.id)) continue;
      // What the file has nothing of at all goes with its addition.
      if (subjectsInFile.has(row.subject) || isAddition({ type: row['type'] })) since.push(row);
    }
  }
  return since;
}

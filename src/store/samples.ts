import { SAMPLE_RANGE } from '../ledger/samples.ts';
import { database, type LedgerDatabase } from './database.ts';
import { openStore } from './ledger-store.ts';
import { announceChange } from './revision.ts';

/**
 * Deletes the samples and everything recorded about them: the only events that are ever deleted, because they
 * are not the user's.
 */
export async function removeSamples(db: LedgerDatabase = database): Promise<void> {
  await openStore(db);
  const [from, to] = SAMPLE_RANGE;
  await db.transaction('rw', db.events, db.subjects, async () => {
    await db.events.where('subject').between(from, to).delete();
    await db.subjects.where('id').between(from, to).delete();
  });
  await announceChange();
}

import { browser } from '../platform/browser.ts';
import { forgetBackups } from './backups.ts';
import { database, type LedgerDatabase } from './database.ts';
import { openStore } from './ledger-store.ts';
import { announceChange } from './revision.ts';
import { forgetCopy, whileNoneSaves } from './second-copy.ts';
import { forgetAccount, readTeam } from './team.ts';

/** Empties the ledger and the settings, all of it or nothing, and leaves the team. An export made before can be imported again. */
export async function deleteEverything(db: LedgerDatabase = database): Promise<void> {
  await openStore(db);
  const team = await readTeam(db);
  await whileNoneSaves(db, async () => {
    // First, or what is deleted would come back from it. If it stops here, the database fills it again.
    await forgetCopy(db);
    await forgetBackups(db);
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
  if (team !== null) await forgetAccount(team);
  await announceChange();
}

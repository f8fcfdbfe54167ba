import { browser } from '../../platform/browser.ts';
import { read, write } from '../../platform/storage.ts';
import { TEAM_IS_ON, TEAM_STATUS } from '../../platform/storage-keys.ts';
import type { SyncOutcome, SyncReason } from '../../platform/team-status.ts';
import { announceChange } from '../../store/revision.ts';
import { askOffscreen, withOffscreenPage } from '../offscreen-page.ts';
import { minutesToNext } from './minutes-to-next.ts';

export const TEAM_ALARM = 'team-sync';

/** Has the page that syncs do so, and keeps how it ended. Does nothing while no team is joined. */
export async function syncTeam(reason: SyncReason): Promise<boolean> {
  if (!(await read(TEAM_IS_ON))) return false;
  // Set before as well: the browser may end this in the middle.
  await waitForNext(0);
  const outcome = await syncInPage(reason);
  if (outcome === null || !(await read(TEAM_IS_ON))) return false;
  const { hasNews, ...ended } = outcome;
  const before = await read(TEAM_STATUS);
  const isDone = ended.state === 'up-to-date';
  const failures = isDone ? 0 : (before?.failures ?? 0) + 1;
  await write(TEAM_STATUS, { ...ended, at: isDone ? Date.now() : (before?.at ?? null), failures });
  await waitForNext(failures);
  if (hasNews) await announceChange();
  return isDone;
}

/** @param failures how many times in a row it did not succeed */
export async function waitForNext(failures: number): Promise<void> {
  await browser.alarms.create(TEAM_ALARM, { delayInMinutes: minutesToNext(failures, Math.random()) });
}

function syncInPage(reason: SyncReason): Promise<SyncOutcome | null> {
  if (import.meta.env.MODE === 'firefox') return syncHere(reason);
  return withOffscreenPage(() => askOffscreen('sync-in-page', { reason }));
}

/** Firefox: the background is a page itself. */
async function syncHere(reason: SyncReason): Promise<SyncOutcome | null> {
  return (await import('../../sync/sync-now.ts')).syncNow(reason);
}

import { browser } from '../../platform/browser.ts';
import { read } from '../../platform/storage.ts';
import { onStorageChanged } from '../../platform/storage-changes.ts';
import { REVISION, TEAM_IS_ON } from '../../platform/storage-keys.ts';
import type { Feature } from '../feature.ts';
import { syncTeam, TEAM_ALARM, waitForNext } from './sync-team.ts';

/** What is recorded in quick succession goes together. */
const AFTER_CHANGE_MS = 2000;

/** Syncs with the team now and then and after each change, while one is joined. */
export const team: Feature = { name: 'team', start };

function start(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TEAM_ALARM) void syncTeam('looked');
  });
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onStorageChanged([REVISION, TEAM_IS_ON], (keys) => {
    if (keys.includes(TEAM_IS_ON.key)) void setAlarm();
    clearTimeout(timer);
    timer = setTimeout(() => void syncTeam('changed'), AFTER_CHANGE_MS);
  });
}

async function setAlarm(): Promise<void> {
  if (await read(TEAM_IS_ON)) await waitForNext(0);
  else await browser.alarms.clear(TEAM_ALARM);
}

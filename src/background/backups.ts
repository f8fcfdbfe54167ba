import { browser } from '../platform/browser.ts';
import { makeDailyBackup } from '../store/backups.ts';
import type { Feature } from './feature.ts';

const ALARM = 'backups';
const HOURS_BETWEEN = 6;

/** Keeps a backup of every day on which the browser runs. */
export const backups: Feature = { name: 'backups', start };

function start(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void makeDailyBackup(Date.now());
  });
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm());
}

async function setAlarm(): Promise<void> {
  // Not while the browser starts, which has other things to do.
  await browser.alarms.create(ALARM, { delayInMinutes: 10, periodInMinutes: HOURS_BETWEEN * 60 });
}

import { browser } from '../platform/browser.ts';
import { makeDailyBackup } from '../store/backups.ts';
import { lookForDueExport } from '../store/export-due.ts';
import { readSettings } from '../store/settings.ts';
import type { Feature } from './feature.ts';

const ALARM = 'backups';
const HOURS_BETWEEN = 6;

/** Keeps a backup of every day on which the browser runs, and sees whether an export is due. */
export const backups: Feature = { name: 'backups', start };

function start(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look(Date.now());
  });
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm());
}

async function look(now: number): Promise<void> {
  await makeDailyBackup(now);
  const { remindsToExport, mayExport } = await readSettings();
  if (remindsToExport && mayExport) await lookForDueExport(now);
}

async function setAlarm(): Promise<void> {
  // Not while the browser starts, which has other things to do.
  await browser.alarms.create(ALARM, { delayInMinutes: 10, periodInMinutes: HOURS_BETWEEN * 60 });
}

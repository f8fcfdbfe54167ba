import { browser } from '../../platform/browser.ts';
import { digestOf } from '../../platform/digest.ts';
import { read, remove, write } from '../../platform/storage.ts';
import { COPIED } from '../../platform/storage-keys.ts';
import { readSettings } from '../../store/settings.ts';
import type { Feature } from '../feature.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';

const ALARM = 'clear-clipboard';

/** The shortest time for which browsers set an alarm. */
const AFTER_MS = 30_000;

/** Clears the clipboard when the time is up. */
export const clearClipboard: Feature = {
  name: 'clear clipboard',
  start: () =>
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void clear();
    }),
};

/** An ID was copied: sets the alarm that clears it, if the user wants that. */
export async function noteCopied(digest: string): Promise<boolean> {
  const { clearsClipboard } = await readSettings();
  if (!clearsClipboard) return true;
  await write(COPIED, digest);
  browser.alarms.create(ALARM, { when: Date.now() + AFTER_MS });
  return true;
}

/** Empties the clipboard only if the copied ID is still on it; anything else there was copied elsewhere. */
async function clear(): Promise<void> {
  const copied = await read(COPIED);
  const text = await readClipboard();
  if (text !== null && text !== '' && (await digestOf(text)) === copied) await writeClipboard('');
  await remove(COPIED);
}

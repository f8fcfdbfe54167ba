import browser from 'webextension-polyfill';
import { digestOf } from '../../platform/digest.ts';
import { readSettings } from '../../store/settings.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';

const ALARM = 'clear-clipboard';

/** The shortest time for which browsers set an alarm. */
const AFTER_MS = 30_000;

/** The entry of `storage.session` that tells what was copied last, by its digest. */
const COPIED_KEY = 'copied';

/** Clears the clipboard when the time is up. To be called while the background starts. */
export function followCopies(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void clearClipboard();
  });
}

/** An ID was copied: it is to be gone from the clipboard after a while, if the user wants that. */
export async function noteCopied(digest: string): Promise<true> {
  const { clearsClipboard } = await readSettings();
  if (!clearsClipboard) return true;
  await browser.storage.session.set({ [COPIED_KEY]: digest });
  browser.alarms.create(ALARM, { when: Date.now() + AFTER_MS });
  return true;
}

/** Empties the clipboard if what we put there is still on it; anything else on it is somebody else's. */
async function clearClipboard(): Promise<void> {
  const { [COPIED_KEY]: copied } = await browser.storage.session.get(COPIED_KEY);
  const text = await readClipboard();
  if (text !== null && text !== '' && (await digestOf(text)) === copied) await writeClipboard('');
  await browser.storage.session.remove(COPIED_KEY);
}

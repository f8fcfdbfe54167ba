import browser from 'webextension-polyfill';
import { DROPPED_KEY } from '../messaging/dropped-key.ts';

/** Counts a message that no schema knows; the options page shows how many there were in this session. */
export async function countDropped(): Promise<void> {
  const { [DROPPED_KEY]: known } = await browser.storage.session.get(DROPPED_KEY);
  await browser.storage.session.set({ [DROPPED_KEY]: (typeof known === 'number' ? known : 0) + 1 });
}

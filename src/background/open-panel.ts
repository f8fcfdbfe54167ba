import browser from 'webextension-polyfill';
import { LOOKUP_KEY } from '../messaging/lookup-key.ts';

const PANEL = 'src/sidepanel/index.html';

/**
 * Opens the popup, or the same in a tab where the browser opens none by itself (as without a window in front).
 *
 * @param lookup what the list is to be filtered by; handed over out of sight, never in an address
 */
export async function openPanel(lookup: string | null): Promise<void> {
  if (lookup !== null) await browser.storage.session.set({ [LOOKUP_KEY]: lookup });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(PANEL) });
  }
}

import { browser } from '../../platform/browser.ts';
import { handOverLookup } from '../../store/session/lookup.ts';

const PANEL = 'src/sidepanel/index.html';

/**
 * Opens the popup, or the same in a tab where the browser opens none by itself (as without a window in front).
 *
 * @param lookup what the list is to be filtered by; handed over out of sight, never in an address
 */
export async function openPanel(lookup: string | null): Promise<void> {
  // Before anything awaited, after which older versions of Firefox would not take it for the user's wish any more. The
  // list takes what is handed over while it is open as well as before.
  const opening = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  if (lookup !== null) await handOverLookup(lookup);
  if (!(await opening)) await browser.tabs.create({ url: browser.runtime.getURL(PANEL) });
}

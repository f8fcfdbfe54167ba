import { browser } from '../../platform/browser.ts';
import { handOverLookup } from '../../store/session/lookup.ts';

const PANEL = 'src/sidepanel/index.html';

/**
 * Opens the popup, or the panel in a tab where the browser cannot open the popup (no focused window).
 *
 * @param lookup filters the list; handed over in `storage.session`, never in an address
 */
export async function openPanel(lookup: string | null): Promise<void> {
  // Must run synchronously in the event: older Firefox loses user activation after the first `await`. The list takes
  // a lookup also while it is open.
  const opening = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  if (lookup !== null) await handOverLookup(lookup);
  if (!(await opening)) await browser.tabs.create({ url: browser.runtime.getURL(PANEL) });
}

/**
 * Opens the side panel of a tab, or the sidebar; resolves to whether it is open. Must run synchronously in the message
 * that tells of a press: Chromium passes the user's press on with it. Firefox does not, and opens nothing.
 */
export function showPanelBeside(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser;
  const opening = sidePanel?.open({ tabId }) ?? sidebarAction?.open() ?? Promise.reject();
  return opening.then(
    () => true,
    () => false,
  );
}

import { browser } from '../../platform/browser.ts';
import { showCardCount } from '../cards/card-badge.ts';

const SAID_FOR_MS = 4000;

/** Confirms on the extension's icon that something was done: a tick, with the words as its title. */
export async function flash(words: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  await browser.action.setBadgeText({ tabId, text: '✓' });
  await browser.action.setTitle({ tabId, title: words });
  setTimeout(() => void showCardCount(tabId), SAID_FOR_MS);
}

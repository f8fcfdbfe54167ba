import { browser } from '../../platform/browser.ts';
import { read, remove, update } from '../../platform/storage.ts';
import { CARD_COUNTS } from '../../platform/storage-keys.ts';
import type { Feature } from '../feature.ts';
import { interfaceTranslator } from '../interface-language.ts';

const BADGE_COLOUR = '#0b6a8c';

const countsOf = (tabId: number) => CARD_COUNTS.of(String(tabId));

/** The number of cards in a tab, on the extension's icon. */
export const cardBadge: Feature = {
  name: 'card badge',
  start: () => browser.tabs.onRemoved.addListener((tabId) => void remove(countsOf(tabId))),
};

/** Notes how many cards a frame shows, and puts the tab's number on the icon. */
export async function setCardCount(tabId: number, frameId: number, count: number): Promise<boolean> {
  await update(countsOf(tabId), ({ [frameId]: _before, ...others }) =>
    count === 0 ? others : { ...others, [frameId]: count },
  );
  try {
    await showCardCount(tabId);
    return true;
  } catch {
    // The tab was closed meanwhile.
    return false;
  }
}

/** Puts the number of cards in a tab on the icon, and in words into its title. */
export async function showCardCount(tabId: number): Promise<void> {
  const counts = await read(countsOf(tabId));
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const words = await interfaceTranslator();
  const name = words.text('productName');
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({
    tabId,
    title: count === 0 ? name : `${name}: ${words.plural('action_cards', count)}`,
  });
}

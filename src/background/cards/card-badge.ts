import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { interfaceTranslator } from '../interface-language.ts';

/** How many cards each frame of a tab shows, kept in `storage.session` because the background comes and goes. */
const CountsSchema = v.record(v.string(), v.number());
const keyOf = (tabId: number) => `cards:${tabId}`;

const BADGE_COLOUR = '#0b6a8c';

/** One after the other: two frames at once would each write what the other had not said yet. */
let last: Promise<void> = Promise.resolve();

/** To be called while the background starts. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(keyOf(tabId)));
}

/** A frame shows so many cards now. */
export async function noteCards(tabId: number, frameId: number, count: number): Promise<true> {
  last = last
    .then(async () => {
      const { [frameId]: _before, ...others } = await countsIn(tabId);
      const counts = count === 0 ? others : { ...others, [frameId]: count };
      await browser.storage.session.set({ [keyOf(tabId)]: counts });
      await showCardCount(tabId);
    })
    .catch(() => {
      // The tab was closed meanwhile.
    });
  await last;
  return true;
}

/** Puts the number of cards in a tab on the icon, and in words into its title. */
export async function showCardCount(tabId: number): Promise<void> {
  const count = Object.values(await countsIn(tabId)).reduce((sum, each) => sum + each, 0);
  const words = await interfaceTranslator();
  const name = words.text('productName');
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({
    tabId,
    title: count === 0 ? name : `${name}: ${words.plural('action_cards', count)}`,
  });
}

async function countsIn(tabId: number): Promise<Record<string, number>> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(CountsSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : {};
}

import { useEffect, useState } from 'preact/hooks';
import { askWith } from '../../messaging/ask.ts';
import type { HintCard } from '../../messaging/hint-card.ts';
import { pagesToBackground } from '../../messaging/protocol.ts';
import { browser, type Tabs } from '../../platform/browser.ts';
import { onStorageChanged } from '../../platform/storage-changes.ts';
import { CHOSEN_LOCALE, REVISION } from '../../platform/storage-keys.ts';
import { portalAt } from '../../portals/index.ts';

/** Pages go on loading after they have loaded: they are looked at once more, so much later. */
const LATER_MS = 2000;

const askBackground = askWith(pagesToBackground);

/** The hints for the page in the active tab, now and after each change of tab, page, ledger or language. */
export function useHints(): readonly HintCard[] {
  const [hints, setHints] = useState<readonly HintCard[]>([]);
  useEffect(() => {
    let asked = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      asked += 1;
      const number = asked;
      const found = await hintsOnActiveTab();
      // Only the last question counts, and what is the same is not shown anew.
      if (number === asked) setHints((before) => (isSame(before, found) ? before : found));
    };
    const lookTwice = () => {
      void look();
      clearTimeout(later);
      later = setTimeout(() => void look(), LATER_MS);
    };
    const onUpdated = (_: number, { status, url }: Tabs.OnUpdatedChangeInfoType, { active }: Tabs.Tab) => {
      if (active && (status === 'complete' || url !== undefined)) lookTwice();
    };
    lookTwice();
    browser.tabs.onActivated.addListener(lookTwice);
    browser.tabs.onUpdated.addListener(onUpdated);
    // Pages also change without any new address: who turns to the panel sees what is true then.
    addEventListener('focus', lookTwice);
    const stopFollowing = onStorageChanged([REVISION, CHOSEN_LOCALE], () => void look());
    return () => {
      asked += 1;
      clearTimeout(later);
      browser.tabs.onActivated.removeListener(lookTwice);
      browser.tabs.onUpdated.removeListener(onUpdated);
      removeEventListener('focus', lookTwice);
      stopFollowing();
    };
  }, []);
  return hints;
}

/** The browser tells the address of a tab only where the extension may run: elsewhere nothing is asked. */
async function hintsOnActiveTab(): Promise<readonly HintCard[]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || portalAt(tab.url ?? '') === null) return [];
  return (await askBackground('find-hints', { tab: tab.id })) ?? [];
}

function isSame(some: readonly HintCard[], others: readonly HintCard[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

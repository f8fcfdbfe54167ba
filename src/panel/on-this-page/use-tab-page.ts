import { useEffect, useState } from 'preact/hooks';
import { askWith } from '../../messaging/ask.ts';
import type { HintCard } from '../../messaging/hint-card.ts';
import { pagesToBackground } from '../../messaging/protocol.ts';
import type { RequestOnPage } from '../../messaging/request-on-page.ts';
import type { ShownOnPage } from '../../messaging/shown-on-page.ts';
import { browser, type Tabs } from '../../platform/browser.ts';
import { onStorageChanged } from '../../platform/storage-changes.ts';
import { CARD_COUNTS, CHOSEN_LOCALE, REVISION } from '../../platform/storage-keys.ts';
import { portalAt } from '../../portals/index.ts';
import { requestOfTab } from './request-of-tab.ts';

/** Pages go on loading after they have loaded: they are looked at once more, so much later. */
const LATER_MS = 2000;

/** A page that is followed step by step changes without any address and without the focus: it is looked at so often. */
const FOLLOWING_MS = 1500;

const askBackground = askWith(pagesToBackground);

/** What is known of the page in the active tab. */
export interface TabPage {
  /** The id of its portal. */
  readonly portal: string;
  readonly address: string;
  /** Its messages, and what else it means. */
  readonly hints: readonly HintCard[];
  /** The benefits and contracts in its frames. It holds IDs, which own pages may see. */
  readonly frames: readonly ShownOnPage[];
  /** What it shows of a request for support. */
  readonly request: RequestOnPage;
}

/**
 * The page in the active tab, now and after each change of tab, page, cards, ledger or language; `null` where it is on
 * no portal.
 *
 * @param isFollowed whether the page is looked at again and again
 */
export function useTabPage(isFollowed = false): TabPage | null {
  const [page, setPage] = useState<TabPage | null>(null);
  useEffect(() => {
    let asked = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    let stopFollowingCards = () => {};
    const look = async () => {
      asked += 1;
      const number = asked;
      const tab = await activeTab();
      const found = tab === null ? null : await readTabPage(tab);
      // Only the last question counts, and what is the same is not shown anew.
      if (number !== asked) return;
      setPage((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
      stopFollowingCards();
      stopFollowingCards = tab === null ? () => {} : onCardsChanged(tab.id, () => void look());
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
    const following = isFollowed ? setInterval(() => void look(), FOLLOWING_MS) : undefined;
    return () => {
      asked += 1;
      clearTimeout(later);
      clearInterval(following);
      browser.tabs.onActivated.removeListener(lookTwice);
      browser.tabs.onUpdated.removeListener(onUpdated);
      removeEventListener('focus', lookTwice);
      stopFollowing();
      stopFollowingCards();
    };
  }, [isFollowed]);
  return page;
}

interface PortalTab {
  readonly id: number;
  readonly portal: string;
  readonly address: string;
}

/** The browser tells the address of a tab only where the extension may run: elsewhere nothing is asked. */
async function activeTab(): Promise<PortalTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url ?? '';
  const portal = portalAt(address);
  return tab?.id === undefined || portal === null ? null : { id: tab.id, portal: portal.id, address };
}

async function readTabPage({ id: tab, portal, address }: PortalTab): Promise<TabPage> {
  const [hints, frames, request] = await Promise.all([
    askBackground('find-hints', { tab }),
    askBackground('read-tab', { tab }),
    askBackground('read-request', { tab }),
  ]);
  return { portal, address, hints: hints ?? [], frames: frames ?? [], request: requestOfTab(request ?? []) };
}

/** Messages come and go without any new address; with most of them, so do cards. */
function onCardsChanged(tab: number, changed: () => void): () => void {
  return onStorageChanged([CARD_COUNTS.of(String(tab))], changed);
}

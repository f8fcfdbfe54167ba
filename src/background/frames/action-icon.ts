import { browser, type Tabs } from '../../platform/browser.ts';
import { portalAt } from '../../portals/index.ts';
import type { Feature } from '../feature.ts';

const SIZES = [16, 32, 48];
const iconsNamed = (prefix: string) =>
  Object.fromEntries(SIZES.map((size) => [size, `icons/${prefix}${size}.png`]));
const ON_PORTAL = iconsNamed('');
const ELSEWHERE = iconsNamed('away-');

/**
 * The icon has its colours where there is a portal, and is grey elsewhere; it works everywhere. The browser
 * tells addresses only where the extension may run.
 */
export const actionIcon: Feature = { name: 'action icon', start };

function start(): void {
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    if (change.status !== undefined || change.url !== undefined) void showIcon(tab);
  });
  const showAll = async () => {
    for (const tab of await browser.tabs.query({})) await showIcon(tab);
  };
  browser.runtime.onInstalled.addListener(() => void showAll());
  browser.runtime.onStartup.addListener(() => void showAll());
  browser.permissions.onAdded.addListener(() => void showAll());
  browser.permissions.onRemoved.addListener(() => void showAll());
}

async function showIcon({ id, url = '' }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const path = portalAt(url) === null ? ELSEWHERE : ON_PORTAL;
  await browser.action.setIcon({ tabId: id, path }).catch(() => {
    // The tab was closed meanwhile.
  });
}

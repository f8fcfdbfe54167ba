import type { CDPSession, Page as ChromiumTab } from 'playwright';
import type { Page as FirefoxTab } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { EXTENSION_ID, FirefoxDriver } from '../../harness/firefox.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';

/**
 * What a page is like once the extension has left it: as one that it never visited. The ways to leave are those
 * of users: removing the permission, disabling, reloading and removing the extension.
 */
const PAGE = pageNamed('azure-already-linked-top-document-en');

/** Runs in the page: everything of it that a script could have changed and another script could see. */
const traces = () => ({
  markup: document.documentElement.outerHTML,
  hosts: document.querySelectorAll('partner-support-companion').length,
  sheets: document.adoptedStyleSheets.length,
  highlights: [...CSS.highlights.keys()],
  globals: Object.keys(globalThis).filter((name) => name.startsWith('partnerSupport')),
});

type Traces = ReturnType<typeof traces>;
type Tab = { evaluate(look: typeof traces): Promise<Traces> };

const withoutHost = (tab: Tab) =>
  until(
    () => tab.evaluate(traces),
    ({ hosts }) => hosts === 0,
  );

/** What the extension's page chrome://extensions may do with other extensions. */
declare const chrome: {
  readonly developerPrivate: { reload(id: string, options: object): Promise<void> };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

const withReload = (id: string) => chrome.developerPrivate.reload(id, { failQuietly: true });
const withDisabling = (id: string) => chrome.management.setEnabled(id, false);

/** How many listeners the extension has on a frame's window, document and root: counted in its own world. */
async function openListenerCount(driver: ChromiumDriver, tab: ChromiumTab): Promise<() => Promise<number>> {
  const cdp = await driver.context.newCDPSession(tab);
  const name = await driver.background.evaluate('chrome.runtime.getManifest().name');
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === name) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const targets = await Promise.all(
    worlds.flatMap((contextId) =>
      ['window', 'document'].map((expression) => cdp.send('Runtime.evaluate', { contextId, expression })),
    ),
  );
  return async () => {
    const counts = await Promise.all(targets.map(({ result }) => listenersOn(cdp, result.objectId ?? '')));
    return counts.reduce((sum, count) => sum + count, 0);
  };
}

async function listenersOn(cdp: CDPSession, objectId: string): Promise<number> {
  return (await cdp.send('DOMDebugger.getEventListeners', { objectId })).listeners.length;
}

describe('Chromium', () => {
  test.each([
    ['reloaded', withReload],
    ['disabled', withDisabling],
  ])('a page looks as if never visited once the extension is %s', async (_how, leave) => {
    const driver = await ChromiumDriver.launch();
    try {
      await importLedger(driver, ledgerNamed('linked', Date.now()));
      const tab = await driver.open(PAGE);
      await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
      const listeners = await openListenerCount(driver, tab);
      const before = await tab.evaluate(traces);
      // The controls: both can tell that the extension is there.
      expect(before.hosts).toBe(1);
      expect(await listeners()).toBeGreaterThan(0);

      const extensions = await driver.context.newPage();
      await extensions.goto('chrome://extensions');
      // Nothing changes on the page that the script could notice it by.
      await extensions.evaluate(leave, driver.extensionId);
      const left = await withoutHost(tab);
      expect(await listeners()).toBe(0);

      await extensions.evaluate(withDisabling, driver.extensionId);
      const fresh = await driver.open(PAGE);
      expect(left).toEqual(await fresh.evaluate(traces));
    } finally {
      await driver.close();
    }
  });

  test('a page looks as if never visited once the user takes back its permission', async () => {
    const driver = await ChromiumDriver.launch();
    try {
      await importLedger(driver, ledgerNamed('linked', Date.now()));
      const tab = await driver.open(PAGE);
      await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
      await driver.allowHosts(['https://partner.microsoft.com/*']);
      const left = await withoutHost(tab);
      const fresh = await driver.open(PAGE);
      expect(left).toEqual(await fresh.evaluate(traces));
    } finally {
      await driver.close();
    }
  });
});

describe('Firefox', () => {
  const opened = async (): Promise<[FirefoxDriver, FirefoxTab]> => {
    const driver = await FirefoxDriver.launch();
    await driver.importLedger(ledgerNamed('linked', Date.now()));
    const tab = await driver.open(PAGE);
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    return [driver, tab];
  };
  const uninstall = (driver: FirefoxDriver) =>
    (driver.browser as unknown as { uninstallExtension(id: string): Promise<void> }).uninstallExtension(
      EXTENSION_ID,
    );

  test('a page looks as if never visited once the user takes back its permission', async () => {
    const [driver, tab] = await opened();
    try {
      const before = await tab.evaluate(traces);
      expect(before.hosts).toBe(1);
      const settings = await driver.openOwn('options');
      await settings.evaluate(() =>
        (
          globalThis as unknown as {
            browser: { permissions: { remove(which: { origins: string[] }): Promise<boolean> } };
          }
        ).browser.permissions.remove({ origins: ['https://portal.azure.com/*'] }),
      );
      const left = await withoutHost(tab);
      await settings.close();
      const fresh = await driver.open(PAGE);
      expect(left).toEqual(await fresh.evaluate(traces));
    } finally {
      await driver.close();
    }
  });

  // Firefox lets no script of a removed extension run once more: it cannot remove its element.
  test('nothing is visible any more once the extension is removed', async () => {
    const [driver, tab] = await opened();
    try {
      const visibilities = async () =>
        (await driver.inShadowRoot(tab, (root) =>
          [...root.querySelectorAll('.card, .mark')].map((shown) => getComputedStyle(shown).visibility),
        )) ?? [];
      const areAll = (value: string) => (found: readonly string[]) =>
        found.length > 1 && found.every((visibility) => visibility === value);
      await until(visibilities, areAll('visible'));
      await uninstall(driver);
      await until(visibilities, areAll('hidden'));
    } finally {
      await driver.close();
    }
  });
});

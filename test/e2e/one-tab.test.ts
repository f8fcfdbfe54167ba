import type { Page } from 'playwright';
import { expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

/** The message stands in a blade, whose context is told by the top frame. */
const PAGE = pageNamed('azure-already-linked-en');

let driver: ChromiumDriver;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  await importLedger(driver, ledgerNamed('linked', Date.now()));
});

async function openWithCard(): Promise<Page> {
  const tab = await driver.open(PAGE);
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  return tab;
}

/** The tabs whose frames have asked the background about a message since this was called. */
async function noteQuestions(): Promise<() => Promise<number[]>> {
  await driver.background.evaluate(() => {
    const world = globalThis as unknown as {
      asked: number[];
      chrome: {
        runtime: {
          onMessage: {
            addListener(
              listener: (message: { type?: string }, sender: { tab?: { id: number } }) => void,
            ): void;
          };
        };
      };
    };
    world.asked = [];
    world.chrome.runtime.onMessage.addListener(({ type }, { tab }) => {
      if (type === 'explain' && tab !== undefined) world.asked.push(tab.id);
    });
  });
  return () => driver.background.evaluate(() => (globalThis as unknown as { asked: number[] }).asked);
}

test('a change in one tab makes the cards of that tab ask again, a change of the ledger those of all', async () => {
  const [changing, other] = [await openWithCard(), await openWithCard()];
  const asked = await noteQuestions();

  // Another account is signed in, as after "Switch directory" in the portal's header.
  await changing.evaluate(() => {
    for (const control of document.querySelectorAll('header button, header [aria-label]')) {
      const label = control.getAttribute('aria-label');
      if (label?.includes('@')) control.setAttribute('aria-label', label.replace(/\S+@/, 'noa@'));
    }
    const walker = document.createTreeWalker(
      document.querySelector('header') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      node.nodeValue = (node.nodeValue ?? '').replace(/\S+@/, 'noa@');
    }
  });
  await until(asked, (each) => each.length > 0);
  // By now the other tab would have asked, too: both look at the same moment.
  await driver.cards(other);
  expect(new Set(await asked()).size).toBe(1);

  await importLedger(driver, ledgerNamed('used-up', Date.now()));
  await until(asked, (each) => new Set(each).size === 2);
  await changing.close();
  await other.close();
});

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { inFirefox } from '../../harness/firefox-page.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { takeForTabInFront } from '../../harness/tab-in-front.ts';
import { until } from '../../harness/until.ts';
import { buttonOf, readFilling } from '../filling/panel.ts';
import { ACCOUNT } from '../practice/facts.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';
import {
  balancePage,
  benefitsPage,
  CLOUD,
  createdPage,
  LINK_PAGE,
  ON_PREMISES,
  requestNumber,
} from '../walk/pages.ts';
import { test } from './fixtures.ts';

let driver: FirefoxDriver;
test.beforeAll(({ firefox }) => {
  driver = firefox;
});

const filled = (tab: Page) =>
  tab.evaluate(() =>
    ['access', 'contract'].map((id) => (document.getElementById(id) as HTMLInputElement).value),
  );

/** Presses a button in the closed shadow root as a person does, who rests on it: the first press may come too soon. */
async function fill(tab: Page, name: string): Promise<void> {
  await until(
    async () => {
      const button = buttonOf(await driver.inShadowRoot(tab, readFilling), `Fill: ${name}`);
      if (button !== undefined) await tab.mouse.click(button.x, button.y);
      return filled(tab);
    },
    ([accessId]) => accessId !== '',
  );
}

/** Each step goes on from what the one before it left; not one ID is typed. */
test('a ledger fills itself from the pages that a case takes anyway, and its balance is right', async () => {
  const now = Date.now();
  await driver.replaceLedger([]);
  const panel = inFirefox(await driver.openOwn('sidepanel'));
  /** The page in a tab, and the side panel beside it. */
  const turnTo = async (page: ShownPage): Promise<Page> => {
    const tab = await driver.open(page);
    await panel.page.evaluate(takeForTabInFront, tab.url());
    return tab;
  };

  const benefits = await turnTo(benefitsPage(now));
  await panel.press('Save 2');
  await panel.reads('50 of 50 left');
  await benefits.close();

  const link = await turnTo(LINK_PAGE);
  await fill(link, CLOUD.name);
  expect(await filled(link)).toEqual([CLOUD.accessId, CLOUD.contractId]);
  await link.click('#add');
  const [card] = await cardsAre(driver, link, [ALREADY_ASSOCIATED]);
  expect(card?.verdict).toBe('already-linked');
  await panel.page.evaluate(takeForTabInFront, link.url());
  await panel.reads('On this page: Nothing to link');
  await panel.page.evaluate(() => document.querySelector<HTMLElement>('.page-hint > summary')?.click());
  await panel.press('Record that it is linked');
  await panel.reads(`recorded as linked to ${ACCOUNT}`);
  await link.close();

  const request = await turnTo(balancePage(now));
  await panel.press('Next: Check the balance without creating a request');
  await panel.reads('Choose Windows 11, and any version');
  await request.select('#product', 'Windows 11');
  await panel.reads('Support for Business says 19, your records 20: 1 more was used elsewhere.');
  await panel.press(`Record this reading for ${CLOUD.name}`);
  await panel.reads('Support for Business says 47, as your records do.');
  await panel.press(`Record this reading for ${ON_PREMISES.name}`);
  await panel.reads('Support for Business says 19, as your records do.');
  await request.click('#next');
  await panel.reads('This page has a button that creates the request.');
  await panel.press('Done');
  await request.close();

  const created = await turnTo(createdPage(now));
  await panel.reads(`Request ${requestNumber(now)} was created`);
  await panel.press(`Log incident: ${CLOUD.name}, ${requestNumber(now)}`);
  await panel.reads('about 46 of 50 left');
  await panel.reads('19 of 20 left, read on');
  // It is not offered again.
  await until(
    () => panel.page.evaluate(() => document.body.textContent),
    (text) => !text.includes(`Request ${requestNumber(now)} was created`),
  );
  await created.close();
  await panel.page.close();
}, 60_000);

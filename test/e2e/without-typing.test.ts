import type { Page } from 'playwright';
import { expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { takeForTabInFront } from '../../harness/tab-in-front.ts';
import { until } from '../../harness/until.ts';
import { buttonOf, readFilling } from '../filling/panel.ts';
import { ACCOUNT } from '../practice/facts.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';
import { violations } from '../views/axe.ts';
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

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});

const section = (panel: Page) => panel.getByRole('region', { name: 'On this page' });
/** The row is selected first: only then it says how its balance is known. */
async function balance(panel: Page, { name }: typeof CLOUD, words: string): Promise<void> {
  const row = panel.getByRole('row').filter({ hasText: name });
  await row.click({ position: { x: 200, y: 40 } });
  await row.getByText(words, { exact: false }).waitFor();
}

/** The page in a tab, and the side panel beside it. */
async function turnTo(panel: Page, page: ShownPage): Promise<Page> {
  const tab = await driver.open(page);
  await panel.evaluate(takeForTabInFront, tab.url());
  return tab;
}

/** Presses a button in the closed shadow root as a person does: the page answers a press that came too soon. */
async function pressUntil(tab: Page, text: string, isDone: () => Promise<boolean>): Promise<void> {
  await until(
    async () => {
      const button = buttonOf(await driver.inShadowRoot(tab, readFilling), text);
      if (button !== undefined) await tab.mouse.click(button.x, button.y);
      return isDone();
    },
    (done) => done,
  );
}

const filled = (tab: Page) =>
  tab.evaluate(() =>
    ['access', 'contract'].map((id) => (document.getElementById(id) as HTMLInputElement).value),
  );

/** Each step goes on from what the one before it left; not one ID is typed. */
test('a ledger fills itself from the pages that a case takes anyway, and its balance is right', async () => {
  const now = Date.now();
  await replaceLedger(driver, []);
  const panel = await driver.openOwn('sidepanel');

  const benefits = await turnTo(panel, benefitsPage(now));
  await section(panel).getByRole('button', { name: 'Save 2' }).click();
  await balance(panel, CLOUD, '50 of 50 left, read on');
  await benefits.close();

  const link = await turnTo(panel, LINK_PAGE);
  await pressUntil(link, `Fill: ${CLOUD.name}`, async () => (await filled(link))[0] !== '');
  expect(await filled(link)).toEqual([CLOUD.accessId, CLOUD.contractId]);
  await link.locator('#add').click();
  const [card] = await cardsAre(driver, link, [ALREADY_ASSOCIATED]);
  expect(card?.verdict).toBe('already-linked');
  await panel.evaluate(takeForTabInFront, link.url());
  await section(panel).locator('summary').first().click();
  await section(panel).getByRole('button', { name: 'Record that it is linked' }).click();
  await panel.getByText(`Linked to ${ACCOUNT}`, { exact: true }).waitFor();
  await link.close();

  const request = await turnTo(panel, balancePage(now));
  await section(panel)
    .getByRole('button', { name: /Check the balance/ })
    .click();
  const step = (title: string) =>
    panel.locator('[aria-current="step"]').getByRole('heading', { name: title });
  await step('Choose a stand-in product').waitFor();
  expect(await violations(panel)).toEqual([]);
  await request.locator('#product').selectOption('Windows 11');
  await step('Stop here').waitFor();
  const readings = panel.getByRole('button', { name: /^Record this reading/ });
  await expect.poll(() => readings.count()).toBe(2);
  await panel
    .getByText('Support for Business says 19, your records 20: 1 more was used elsewhere.')
    .waitFor();
  expect(await violations(panel)).toEqual([]);
  await readings.first().click();
  await expect.poll(() => readings.count()).toBe(1);
  await readings.first().click();
  await panel.getByText('Support for Business says 47, as your records do.').waitFor();
  // What would create a request is said before it can be pressed.
  await request.locator('#next').click();
  await panel
    .getByRole('alert')
    .filter({ hasText: 'This page has a button that creates the request.' })
    .waitFor();
  await panel.getByRole('button', { name: 'Done' }).click();
  await request.close();

  const created = await turnTo(panel, createdPage(now));
  await section(panel)
    .getByText(`Request ${requestNumber(now)} was created`)
    .waitFor();
  await section(panel)
    .getByRole('button', { name: /^Log incident/ })
    .click();
  await balance(panel, CLOUD, 'about 46 of 50 left');
  await balance(panel, ON_PREMISES, '19 of 20 left, read on');
  // It is not offered again.
  await expect.poll(() => section(panel).getByText(requestNumber(now)).count()).toBe(0);
  await created.close();
  await panel.close();
}, 60_000);

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import { FirefoxDriver } from '../../harness/firefox.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { movedTo, proxied } from '../practice/proxied.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';

declare const browser: ExtensionApi;

const IN_FRAME = pageNamed('azure-undecided-en');
const IN_TOP_DOCUMENT = pageNamed('azure-already-linked-top-document-en');

let driver: FirefoxDriver;
let options: Page;
beforeAll(async () => {
  driver = await FirefoxDriver.launch();
  options = await driver.openOwn('options');
});
afterAll(() => driver.close());

/** Presses a button as a person does, so that the browser takes it for the user's wish. */
const press = (name: string) => options.locator(`aria/${name}[role="button"]`).click();
const status = (words: string) =>
  until(
    () => options.evaluate(() => document.querySelector('.page-status')?.textContent ?? ''),
    (text) => text.includes(words),
  );
/** What the row of that name says and offers. */
const row = (name: string) =>
  options.evaluate((wanted) => {
    const rows = [...document.querySelectorAll('.permission')];
    const found = rows.find((each) => each.querySelector('.item-name')?.textContent === wanted);
    return [...(found?.querySelectorAll('.badge, button') ?? [])].map((each) => each.textContent).join(', ');
  }, name);
const rowReads = (name: string, words: string) =>
  until(
    () => row(name),
    (text) => text === words,
  );

/** Where the keyboard is: the name of what has the focus. */
const focusIsOn = (words: string) =>
  until(
    () =>
      options.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      }),
    (text) => text.startsWith(words),
  );

/** Once the background has heard of a change: until then, pages open as before. */
const scriptsRegistered = (any: boolean) =>
  until(
    () => options.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length),
    (count) => count > 0 === any,
  );

/** Opens a practice page, which has its one card. */
async function hasItsCard(page: ShownPage): Promise<void> {
  const tab = await driver.open(page);
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  await tab.close();
}

/** Whether anything of the extension shows on a page by the time a page opened after it has its card. */
async function staysSilent(page: ShownPage): Promise<void> {
  const silent = await driver.open(page);
  await hasItsCard(IN_TOP_DOCUMENT);
  expect(await driver.cards(silent)).toEqual([]);
  await silent.close();
}

test('a session proxy’s portals are allowed by a click, and taken back by a key', async () => {
  await rowReads('.mcas.ms', 'Not allowed, Allow');
  await staysSilent(proxied(IN_TOP_DOCUMENT));

  await press('Allow: .mcas.ms');
  await status('.mcas.ms: allowed.');
  await rowReads('.mcas.ms', 'Allowed, Take back');
  await scriptsRegistered(true);
  await hasItsCard(proxied(IN_TOP_DOCUMENT));
  await hasItsCard(proxied(IN_FRAME));
  await staysSilent(proxied(IN_TOP_DOCUMENT, '.mcas-gov.us'));
  await staysSilent(movedTo(IN_TOP_DOCUMENT, 'evil.mcas.ms'));
  await staysSilent(movedTo(IN_TOP_DOCUMENT, 'portal.azure.com.mcas.ms.mcas.ms'));

  // The button that was pressed is gone; the keyboard is at the one in its place.
  await options.bringToFront();
  await focusIsOn('Take back: .mcas.ms');
  await options.keyboard.press('Enter');
  await status('.mcas.ms: no longer allowed.');
  await rowReads('.mcas.ms', 'Not allowed, Allow');
  await scriptsRegistered(false);
  await staysSilent(proxied(IN_TOP_DOCUMENT));
  // It opens a dozen pages.
}, 60_000);

test('a portal that the user took away is allowed again by a click', async () => {
  await rowReads('Azure portal', 'Allowed');
  // As in about:addons: the page hears of it from the browser alone.
  const isRemoved = await options.evaluate(() =>
    browser.permissions.remove({ origins: ['https://portal.azure.com/*'] }),
  );
  expect(isRemoved).toBe(true);
  await rowReads('Azure portal', 'Partly allowed, Allow');

  await press('Allow: Azure portal');
  await status('Azure portal: allowed.');
  await rowReads('Azure portal', 'Allowed');
  await focusIsOn('Azure portal');
  await hasItsCard(IN_TOP_DOCUMENT);
});

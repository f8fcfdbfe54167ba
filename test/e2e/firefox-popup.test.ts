import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxDriver } from '../driver/firefox.ts';
import { until } from '../driver/until.ts';
import { pageNamed } from '../practice/index.ts';

let driver: FirefoxDriver;
beforeAll(async () => {
  driver = await FirefoxDriver.launch();
});
afterAll(() => driver.close());

/** Everything a person can read in a page of the extension. */
const reading = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const reads = (page: Page, words: string) =>
  until(
    () => reading(page),
    (text) => text.includes(words),
  );
const press = (page: Page, name: string) => page.locator(`aria/${name}[role="button"]`).click();
const type = (page: Page, name: string, value: string) =>
  page.locator(`aria/${name}[role="textbox"]`).fill(value);

test('a contract is added, an incident logged and undone, and an open card follows', async () => {
  const tab = await driver.open(pageNamed('azure-already-linked-en'));
  const cardSays = (kind: string, words: string) =>
    until(
      () => driver.cards(tab),
      ([card]) => card?.verdict === kind && card.text.includes(words),
    );
  await cardSays('undecided', 'Nothing is stored');

  const popup = await driver.openOwn('popup');
  await press(popup, 'Add your first contract');
  await type(popup, 'Label', 'Signature 2026');
  await popup
    .locator('select')
    .fill(JSON.stringify(['mpn-2021', 'signature-cloud-support', 'gold', 'hybrid']));
  // The one that stands in the portal's field.
  await type(popup, 'Access ID', '0004417263');
  await type(popup, 'Contract ID', 'C-7');
  await popup
    .locator('::-p-xpath(//label[starts-with(., "End date")]/following::input[@type="date"][1])')
    .fill('2090-05-12');
  await type(popup, 'Account to link', 'mia@fabrikam-partner.example');
  await press(popup, 'Add account');
  await press(popup, 'Save');
  await reads(popup, '10 of 10 left, by the rule set');
  await cardSays('already-linked', '10 of 10 incidents left');

  await press(popup, 'Log incident: Signature 2026');
  await reads(popup, 'about 9 of 10 left, 1 logged');
  const [card] = await cardSays('already-linked', '9 of 10 incidents left, simulated');
  expect(card?.certainty).toBe('simulated');

  await press(popup, 'Undo');
  await reads(popup, '10 of 10 left, by the rule set');
  await cardSays('already-linked', '10 of 10 incidents left');
});

test('the sidebar shows the same, and says where to open a case', async () => {
  const sidebar = await driver.openOwn('sidepanel');
  await reads(sidebar, 'Signature 2026');
  await press(sidebar, 'Favourite: Signature 2026');
  await reads(sidebar, 'Signature 2026 is a favourite now');
  await press(sidebar, 'Where do I open this case?');
  await reads(sidebar, 'What is the problem about?');
  await sidebar.locator('select[name="product"]').fill('azure');
  await reads(sidebar, 'Signature 2026 covers this');
  await press(sidebar, 'Log incident: Signature 2026');
  await reads(sidebar, 'Incident logged on Signature 2026.');
  await press(sidebar, 'Undo');
  await reads(sidebar, 'Incident on Signature 2026 undone.');
  await sidebar.close();
});

test('a permission is asked for in the click that needs it, and given back', async () => {
  const options = await driver.openOwn('options');
  const remind = () => options.locator('aria/Remind me[role="checkbox"]').click();
  await reads(options, 'Remind me');
  await remind();
  await reads(options, 'On: Remind me');
  const isGiven = () =>
    options.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { contains(about: object): Promise<boolean> } };
      };
      return browser.permissions.contains({ permissions: ['notifications'] });
    });
  expect(await isGiven()).toBe(true);
  await remind();
  await reads(options, 'Off: Remind me');
  expect(await isGiven()).toBe(false);
  await options.close();
});

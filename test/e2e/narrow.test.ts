import type { Page } from 'playwright';
import { beforeEach, describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import type { OwnPage } from '../../harness/own-page.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});
beforeEach(() => replaceLedger(driver, ledgerNamed('linked', Date.now())));

/** What scrolls besides what should: the page itself, or something inside what scrolls; and a footer out of reach. */
const wrongWith = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const scrolling = [...document.querySelectorAll('*')].filter(
      (box) => /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 1,
    );
    const inner = scrolling.filter((box) => scrolling.some((other) => other !== box && other.contains(box)));
    const footer = document.querySelector('.panel-footer')?.getBoundingClientRect();
    return [
      ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : []),
      ...(footer !== undefined && scrollHeight > clientHeight ? ['the page scrolls'] : []),
      ...(footer !== undefined && footer.bottom > innerHeight + 1 ? ['the footer is out of reach'] : []),
      ...inner.map(({ className }) => `${className} scrolls inside what scrolls`),
    ];
  });

const SIZES: readonly (readonly [string, OwnPage, number, number])[] = [
  ['a popup at 200 %', 'popup', 400, 300],
  ['a popup of 320 px', 'popup', 320, 480],
  ['a side panel of 280 px', 'sidepanel', 280, 640],
];

describe.each(SIZES)('%s', (_, place, width, height) => {
  test('nothing scrolls but what is between header and footer, and the footer is in reach', async () => {
    const panel = await driver.openOwn(place);
    await panel.setViewportSize({ width, height });
    await panel.getByRole('row', { name: 'Signature 10-pack' }).waitFor();
    expect(await wrongWith(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Where do I create this request?' }).click();
    const product = panel.getByRole('combobox', { name: 'What is the problem about?' });
    await product.fill('sql server');
    await panel.getByRole('option', { name: 'SQL Server 2025' }).waitFor();
    expect(await wrongWith(panel)).toEqual([]);
    await product.fill('azure');
    await product.press('Enter');
    const answer = panel.getByRole('region', { name: 'Answer' });
    await panel.getByLabel('Account you will use').selectOption({ label: 'Not specified' });
    await answer.getByRole('button', { name: 'Copy Contract ID' }).scrollIntoViewIfNeeded();
    expect(await wrongWith(panel)).toEqual([]);
    // Both IDs can be read whole.
    const cutOff = await answer
      .getByText(/^(?:0004417263|C-20-118834)$/)
      .evaluateAll((ids) => ids.filter((id) => id.scrollWidth > id.clientWidth).map((id) => id.textContent));
    expect(cutOff).toEqual([]);
    await panel.close();
  });
});

test('the settings at 320 px', async () => {
  const settings = await driver.openOwn('options');
  await settings.setViewportSize({ width: 320, height: 568 });
  await settings.getByRole('heading', { name: 'Messages' }).waitFor();
  expect(await wrongWith(settings)).toEqual([]);
  await settings.close();
});

import type { Page } from 'playwright';
import { expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { pressOnCard } from '../../harness/expand-card.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { snoozeButton } from '../../harness/shown-card.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED, ASSOCIATED_WORDING } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  await importLedger(driver, ledgerNamed('linked', Date.now()));
});

const openPortal = () => driver.open(pageNamed('azure-already-linked-top-document-en'));
test('a theme is worn by every page of the extension and by open cards, at once and at the next opening', async () => {
  const tab = await openPortal();
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  const options = await driver.openOwn('options');
  const popup = await driver.openOwn('popup');
  const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await options.getByLabel('Theme').selectOption({ label: 'Dark' });
  await expect.poll(() => scheme(popup)).toBe('dark');
  await expect.poll(() => scheme(options)).toBe('dark');
  await until(
    () =>
      driver.inShadowRoot(tab, (root) => root.querySelector<HTMLElement>('.card')?.style.colorScheme ?? ''),
    (worn) => worn === 'dark',
  );
  await popup.reload();
  await expect.poll(() => scheme(popup)).toBe('dark');
  await options.getByLabel('Theme').selectOption({ label: 'As the browser' });
  await expect.poll(() => scheme(popup)).toBe('light dark');
  await Promise.all([tab.close(), options.close(), popup.close()]);
});

test('a message that is switched off gets no card, in open tabs too, until it is explained again', async () => {
  const tab = await openPortal();
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  const options = await driver.openOwn('options');
  const choice = options.getByRole('checkbox', { name: ASSOCIATED_WORDING });
  await choice.uncheck();
  await cardsAre(driver, tab, []);
  await choice.check();
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  await Promise.all([tab.close(), options.close()]);
});

test('a card can be snoozed where it stands, and the settings know', async () => {
  const tab = await openPortal();
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  await pressOnCard(driver, tab, snoozeButton);
  await cardsAre(driver, tab, []);
  const options = await driver.openOwn('options');
  const choice = options.getByRole('checkbox', { name: ASSOCIATED_WORDING });
  await expect.poll(() => choice.isChecked()).toBe(false);
  await options.getByText('Snoozed until').waitFor();
  await choice.check();
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  await Promise.all([tab.close(), options.close()]);
});

test('a language is spoken by every page at once, whatever the browser speaks', async () => {
  const options = await driver.openOwn('options');
  const popup = await driver.openOwn('popup');
  await options.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await popup.getByRole('combobox', { name: 'Verträge suchen' }).waitFor();
  await options.getByRole('heading', { name: 'Einstellungen' }).waitFor();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  await options.getByRole('combobox', { name: 'Sprache' }).selectOption('');
  await popup.getByRole('combobox', { name: 'Search contracts' }).waitFor();
  await Promise.all([options.close(), popup.close()]);
});

test('a report for help is shown before it can be saved, and has nothing in it that was entered', async () => {
  const options = await driver.openOwn('options');
  const save = options.getByRole('button', { name: 'Save the report' });
  expect(await save.count()).toBe(0);
  await options.getByRole('button', { name: 'Show the report' }).click();
  const shown = options.getByRole('textbox', { name: 'Report on this extension' });
  await save.waitFor();
  const report = await shown.inputValue();
  expect(JSON.parse(report)).toMatchObject({
    ledger: { state: 'open', contracts: 1 },
    errors: { wordingsKept: 0 },
  });
  const entered = ledgerNamed('linked', Date.now()).flatMap((event) =>
    event.type === 'contract-added' ? [event.label, event.accessId, event.contractId] : [],
  );
  expect(entered.length).toBeGreaterThan(0);
  expect(entered.filter((text) => text !== null && report.includes(text))).toEqual([]);
  const download = options.waitForEvent('download');
  await save.click();
  expect((await download).suggestedFilename()).toMatch(/report-\d{4}-\d\d-\d\d\.json$/);
  await options.close();
});

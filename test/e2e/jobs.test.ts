import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeEach, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { startAgain } from '../../harness/start-again.ts';
import { until } from '../../harness/until.ts';
import { forty } from '../jobs/forty.ts';
import { JOBS, type Job } from '../jobs/jobs.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

/** The jobs of a support engineer, each done with the fewest presses that the product takes for it. */

const DOCUMENT = 'docs/usability.md';

let driver: ChromiumDriver;
const counted = new Map<Job, number>();
test.beforeAll(({ chromium }) => {
  driver = chromium;
});
beforeEach(() => startAgain(driver));

/** What a person does on a page, counted: a click, a key, and a word that is typed are one each. */
class Hands {
  readonly page: Page;
  presses = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.presses += 1;
    await target.click();
  }

  async key(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  async types(words: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.type(words);
  }

  async pastes(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.key('Control+V');
  }
}

async function handsOn(page: Page): Promise<Hands> {
  await page.bringToFront();
  return new Hands(page);
}

function did(job: Job, { presses }: Hands): void {
  counted.set(job, presses);
  expect(presses).toBeLessThanOrEqual(JOBS[job].most);
}

const MAIL = `Hello Mia,
here is the support benefit of your membership: Partner Support Gold 20pack.
Access ID: 0001234567
Contract ID: C-26-118834
Valid from 2026-03-01 to 2027-02-28`;

test('a mailed contract is stored', async () => {
  const popup = await driver.openOwn('popup');
  await popup.getByLabel('Paste the mail or table with your contracts').waitFor();
  const hands = await handsOn(popup);
  await hands.pastes(MAIL);
  await expect.poll(() => popup.getByLabel('Contract ID').inputValue()).toBe('C-26-118834');
  await hands.click(popup.getByRole('button', { name: 'Save', exact: true }));
  await popup.getByRole('row', { name: /Partner Support Gold 20pack/ }).waitFor();
  did('store', hands);
});

test('of forty contracts, one is found and its Access ID copied', async () => {
  await importLedger(driver, forty(Date.now()));
  const popup = await driver.openOwn('popup');
  await popup.getByRole('row', { name: /Contoso 0/ }).waitFor();
  const hands = await handsOn(popup);
  await hands.types('tailspin 18');
  await popup.getByRole('row', { name: /Tailspin 18/ }).waitFor();
  await hands.key('Enter');
  await popup
    .getByRole('status')
    .filter({ hasText: /^Access ID of .*Tailspin 18.* copied/ })
    .waitFor();
  did('find', hands);
});

const signature = (page: Page) => page.getByRole('row', { name: /Signature 10-pack/ });

async function popupWith(ledger: Parameters<typeof ledgerNamed>[0]): Promise<Page> {
  await importLedger(driver, ledgerNamed(ledger, Date.now()));
  const popup = await driver.openOwn('popup');
  await signature(popup).waitFor();
  return popup;
}

test('yesterday’s incident is logged with its request number, and taken back', async () => {
  const popup = await popupWith('linked');
  const hands = await handsOn(popup);
  await hands.key('Control+Enter');
  await hands.click(popup.getByRole('button', { name: /^Log with details/ }));
  hands.presses += 1;
  await popup.getByLabel('Date', { exact: true }).fill(dayBefore());
  hands.presses += 1;
  await popup.getByRole('textbox', { name: 'Request number' }).fill('TrackingID#2611260030001234');
  await hands.key('Enter');
  await popup.getByText('2611260030001234').waitFor();
  did('log', hands);
  const again = await handsOn(popup);
  await again.click(popup.getByRole('button', { name: 'Undo', exact: true }));
  await signature(popup).getByText('about 7 of 10 left').waitFor();
  did('correct', again);
});

const dayBefore = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

test('a balance that a portal shows is recorded', async () => {
  const popup = await popupWith('linked');
  const hands = await handsOn(popup);
  await hands.key('Control+Enter');
  const field = popup.getByLabel(/^Incidents remaining/);
  await field.waitFor();
  hands.presses += 1;
  await field.fill('6');
  await field.press('Enter');
  hands.presses += 1;
  await signature(popup)
    .getByText(/^6 of 10 left/)
    .waitFor();
  did('read', hands);
});

test('a message is explained, and the next step opened', async () => {
  await importLedger(driver, ledgerNamed('linked', Date.now()));
  const tab = await driver.open(pageNamed('azure-already-linked-en'));
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  const links = () =>
    driver.inShadowRoots(tab, (root) => {
      const { height = 0 } = root.querySelector('.primary')?.getBoundingClientRect() ?? {};
      return height;
    });
  // It came expanded, as there is room, with the link as a button in sight.
  await until(links, (heights) => heights.some((height) => height > 20));
  const hands = await handsOn(tab);
  hands.presses += 1;
  did('card', hands);
  await tab.close();
});

test('a contract that has ended is renewed', async () => {
  const popup = await popupWith('expired');
  const hands = await handsOn(popup);
  await hands.click(popup.getByRole('button', { name: /^Renew/ }).first());
  await popup
    .getByRole('status')
    .filter({ hasText: /renewed until/ })
    .waitFor();
  did('renew', hands);
});

test('everything is in German', async () => {
  const options = await driver.openOwn('options');
  const hands = await handsOn(options);
  hands.presses += 1;
  await options.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await options.getByRole('heading', { name: 'Einstellungen' }).waitFor();
  await options.getByRole('combobox', { name: 'Sprache' }).selectOption('');
  did('language', hands);
});

afterAll(() => {
  const document = readFileSync(DOCUMENT, 'utf8');
  expect([...counted.keys()].sort()).toEqual(Object.keys(JOBS).sort());
  for (const [job, presses] of counted) expect(document).toContain(`| ${JOBS[job].what} | ${presses} |`);
});

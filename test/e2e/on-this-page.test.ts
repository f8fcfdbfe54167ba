import type { Page } from 'playwright';
import { afterEach, describe, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { closeButton, pressOnCard } from '../../harness/expand-card.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { snoozeButton } from '../../harness/shown-card.ts';
import { takeForTabInFront } from '../../harness/tab-in-front.ts';
import { CLOUD_CONTRACT } from '../practice/facts.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';
import { TO_TAKE_OVER } from '../views/views.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});

let tabs: Page[] = [];
afterEach(async () => {
  await Promise.all(tabs.map((tab) => tab.close()));
  tabs = [];
});

/** A panel with that page in the tab in front. */
async function panelOver(page: ShownPage): Promise<{ panel: Page; tab: Page }> {
  const tab = await driver.open(page);
  const panel = await driver.openOwn('popup');
  tabs.push(tab, panel);
  await panel.evaluate(takeForTabInFront, tab.url());
  return { panel, tab };
}

const section = (panel: Page) => panel.getByRole('region', { name: 'On this page' });
const contract = (panel: Page, label: string) => panel.getByRole('row').filter({ hasText: label });

/** Partner Center with the stored cloud contract. */
function withContract(values: string): ShownPage {
  const html = `<!doctype html><html lang="en"><title>Partner Center</title><main><h1>Technical benefits</h1>
    <section><h2>Signature Cloud Support</h2><dl><dt>Access ID</dt><dd>${CLOUD_CONTRACT.accessId}</dd>
    <dt>Contract ID</dt><dd>${CLOUD_CONTRACT.contractId}</dd>${values}</dl></section></main></html>`;
  return { address: TO_TAKE_OVER.address, html, frames: {} };
}
const withRemaining = (left: number) => withContract(`<dt>Incidents remaining</dt><dd>${left}</dd>`);

describe('the contracts on a page', () => {
  test('R12 P6 are stored in one press with their balances, and taken back in one', async () => {
    await replaceLedger(driver, []);
    const { panel } = await panelOver(TO_TAKE_OVER);
    await section(panel).getByText('4 contracts not stored yet').waitFor();
    // Nothing has to be scrolled sideways, however little room the browser has for a popup.
    await panel.setViewportSize({ width: 360, height: 600 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await section(panel).getByRole('button', { name: 'Save 4' }).click();
    const row = contract(panel, 'Partner Cloud Support 50');
    await row.getByText('48 of 50 left', { exact: false }).waitFor();
    await panel.getByText('4 contracts added.').first().waitFor();
    // There is nothing left to say of the page.
    await expect.poll(() => section(panel).count()).toBe(0);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Start in three steps').waitFor();
    await section(panel).getByText('4 contracts not stored yet').waitFor();
  });

  test('can be changed before they are stored', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel } = await panelOver(TO_TAKE_OVER);
    await section(panel).getByRole('button', { name: 'Edit Partner Cloud Support 50' }).click();
    expect(await panel.getByLabel('Contract ID').inputValue()).toBe('C-26-700150');
    expect(await panel.getByLabel('End date').inputValue()).toBe('2027-10-31');
    await panel.getByLabel('Label').fill('Ours');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    // With what the portal shows as remaining.
    await contract(panel, 'Ours').getByText('48 of 50 left', { exact: false }).waitFor();
  });

  test('that show no ID are left to the form', async () => {
    await replaceLedger(driver, []);
    const html = `<!doctype html><html lang="en"><title>Partner Center</title><main><h1>Technical benefits</h1>
      <section><h2>Partner Cloud Support 5</h2><dl><dt>Access ID</dt><dd>•••• 4321</dd>
      <dt>Contract ID</dt><dd>C-9</dd></dl></section></main></html>`;
    const { panel } = await panelOver({ address: TO_TAKE_OVER.address, html, frames: {} });
    await section(panel)
      .getByText('Not certain on the page, so left empty: Access ID, End date, and incidents remaining.')
      .waitFor();
    await section(panel).getByRole('button', { name: 'Complete: Partner Cloud Support 5' }).click();
    expect(await panel.getByLabel('Access ID').inputValue()).toBe('');
    expect(await panel.getByLabel('Contract ID').inputValue()).toBe('C-9');
  });
});

test('a ledger that cannot be written is said, nothing is lost, and a second press works', async () => {
  await replaceLedger(driver, []);
  const { panel } = await panelOver(TO_TAKE_OVER);
  const save = section(panel).getByRole('button', { name: 'Save 4' });
  await save.waitFor();
  await panel.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      IDBObjectStore.prototype.add = add;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await save.click();
  await panel.getByText('Nothing was saved.', { exact: false }).first().waitFor();
  await save.click();
  await panel.getByText('4 contracts added.').first().waitFor();
});

describe('a stored contract on a page', () => {
  test('P6 gets the reading that the portal shows', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel } = await panelOver(withRemaining(6));
    await section(panel)
      .getByText('Partner Center says 6, your records 7: 1 more was used elsewhere.')
      .waitFor();
    await section(panel)
      .getByRole('button', { name: /^Record/ })
      .click();
    await contract(panel, 'Signature 10-pack').getByText('6 of 10 left, read on', { exact: false }).waitFor();
    await expect.poll(() => section(panel).count()).toBe(0);
    // The focus did not go with the row.
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  test('D4 gets a reading above its grant only after a question', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel } = await panelOver(withRemaining(12));
    await section(panel)
      .getByRole('button', { name: /^Record/ })
      .click();
    await section(panel).getByText('That is more than the 10 granted. Record it all the same?').waitFor();
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    expect(await contract(panel, 'Signature 10-pack').getByText('12 of 10').count()).toBe(0);
    await section(panel).getByRole('button', { name: 'Record all the same' }).click();
    await contract(panel, 'Signature 10-pack').getByText('12 of 10 left', { exact: false }).waitFor();
  });

  test('D1 gets a new term on a press, and not before', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel } = await panelOver(withContract('<dt>End date</dt><dd>March 1, 2091</dd>'));
    await section(panel).getByText('Partner Center shows a new term: Until Mar 1, 2091.').waitFor();
    await section(panel)
      .getByRole('button', { name: /^Record/ })
      .click();
    await panel.getByText('Signature 10-pack saved.').first().waitFor();
    await expect.poll(() => section(panel).count()).toBe(0);
  });
});

describe('a message on a page', () => {
  const ERROR = pageNamed('azure-already-linked-top-document-en');

  test('R27 is explained where its card was closed, without any ID', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel, tab } = await panelOver(ERROR);
    await tab.bringToFront();
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    await pressOnCard(driver, tab, closeButton);
    await cardsAre(driver, tab, []);
    await panel.bringToFront();
    await section(panel).locator('summary').first().click();
    await section(panel).getByText('What to do').waitFor();
    expect(await section(panel).textContent()).toContain('R27');
  });

  test('R27 that is snoozed says so, and has its card again at a press', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel, tab } = await panelOver(ERROR);
    await tab.bringToFront();
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    await pressOnCard(driver, tab, snoozeButton);
    await panel.bringToFront();
    await section(panel).locator('summary').first().click();
    await section(panel)
      .getByText(/^No card on the page until/)
      .waitFor();
    await section(panel).getByRole('button', { name: 'Show the card again' }).click();
    await tab.bringToFront();
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    await expect
      .poll(() =>
        section(panel)
          .getByText(/^No card on the page/)
          .count(),
      )
      .toBe(0);
  });

  test('R27 is explained where no cards are wanted', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel, tab } = await panelOver(ERROR);
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    const options = await driver.openOwn('options');
    const switchOf = options.getByRole('checkbox', { name: 'Show cards on the portals’ pages' });
    await switchOf.uncheck();
    await cardsAre(driver, tab, []);
    await section(panel)
      .getByText('Nothing to link: Signature 10-pack is already linked to this account')
      .waitFor();
    await switchOf.check();
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    await options.close();
  });

  test('D2 R27 proves a link, which one press records', async () => {
    await replaceLedger(driver, ledgerNamed('not-linked', Date.now()));
    const { panel } = await panelOver(ERROR);
    const button = section(panel).getByRole('button', { name: 'Record that it is linked' });
    await section(panel).locator('summary').first().click();
    await button.click();
    await panel
      .getByText('Signature 10-pack recorded as linked to mia@fabrikam-partner.example.')
      .first()
      .waitFor();
    await expect.poll(() => button.count()).toBe(0);
  });

  test('R27 comes and goes with it', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const { panel, tab } = await panelOver(ERROR);
    await section(panel).waitFor();
    await tab.evaluate(() => document.querySelector('[role="alert"]')?.remove());
    await expect.poll(() => section(panel).count()).toBe(0);
  });
});

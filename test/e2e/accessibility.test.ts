import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumDriver } from '../driver/chromium.ts';
import { importLedger } from '../driver/import-ledger.ts';
import { until } from '../driver/until.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on a page, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(WCAG)} })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await ChromiumDriver.launch({ colorScheme });
  });
  afterAll(() => driver.close());

  test('the popup with nothing stored', async () => {
    const popup = await driver.openOwn('popup');
    await popup.getByRole('button', { name: 'Add your first contract' }).waitFor();
    expect(await violations(popup)).toEqual([]);
  });

  test('the form with every field wrong', async () => {
    const popup = await driver.openOwn('popup');
    await popup.getByRole('button', { name: 'Add your first contract' }).click();
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('Enter the Access ID.').waitFor();
    expect(await violations(popup)).toEqual([]);
  });

  test('the options page', async () => {
    const options = await driver.openOwn('options');
    await options.getByRole('heading', { name: 'Settings' }).waitFor();
    await options.getByText('Not allowed').first().waitFor();
    expect(await violations(options)).toEqual([]);
  });

  test('the options page where some portals are not allowed', async () => {
    await driver.allowHosts(['https://portal.azure.com/*', 'https://lcs.dynamics.com/*']);
    const options = await driver.openOwn('options');
    await options.getByText('Partly allowed').waitFor();
    expect(await violations(options)).toEqual([]);
    await driver.allowHosts('all');
  });

  test('the list, with a contract unfolded, its log form, and the help sheet', async () => {
    await importLedger(driver, ledgerNamed('linked', Date.now()));
    await importLedger(driver, ledgerNamed('used-up', Date.now()));
    await importLedger(driver, ledgerNamed('on-premises-contract', Date.now()));
    const popup = await driver.openOwn('popup');
    await popup.getByRole('button', { name: 'Signature 10-pack', exact: true }).click();
    await popup.getByRole('heading', { name: 'History' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Log with details: Signature 10-pack' }).click();
    await popup.getByLabel('Date').fill('2999-01-01');
    await popup.getByRole('form').getByRole('button', { name: 'Log incident' }).click();
    await popup.getByText('The date is in the future.').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await popup.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await violations(popup)).toEqual([]);
  });

  test('where to open a case, before a product is chosen, and with each kind of answer', async () => {
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: 'Where do I open this case?' }).click();
    const product = panel.getByLabel('What is the problem about?');
    await product.waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.selectOption({ label: 'Azure, in your own tenant' });
    await panel.getByLabel('Your company in CSP').waitFor();
    await panel.getByText(/^Why: /).click();
    await panel.getByText('Simulated from your ledger').waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.selectOption({ label: 'On-premises product, current version' });
    await panel.getByRole('heading', { name: 'Gold on-premises 20-pack covers this' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.selectOption({ label: 'On-premises product, an older version' });
    await panel.getByRole('heading', { name: 'This version is too old' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  const KNOWN = pageNamed('partner-center-no-benefits-undecided-en');
  const UNKNOWN = {
    ...KNOWN,
    html: '<!doctype html><html lang="en"><title>Benefits</title><h1>Technical benefits</h1><div role="alert">It could not be activated.</div></html>',
  };
  test.each([
    ['the card', KNOWN, /No active membership|You do have benefits/],
    ['the card of an unknown error', UNKNOWN, /no explanation yet/],
  ])('%s', async (_what, page, name) => {
    const tab = await driver.open(page);
    await until(
      () => driver.cards(tab),
      (cards) => cards.length === 1,
    );
    // axe looks into no closed shadow root, so the card is shown to it outside one, in the same clothes.
    const card = await driver.inShadowRoot(tab, (root) => ({
      html: [...root.children].map((child) => child.outerHTML).join(''),
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .join('\n'),
    }));
    const shown = await driver.context.newPage();
    await shown.setContent(
      `<!doctype html><html lang="en"><title>Card</title><style>:root { color-scheme: light dark; } ${card?.css}</style><main><h1>Page</h1>${card?.html}</main></html>`,
    );
    await shown.evaluate(`document.querySelector('.card').showPopover()`);
    expect(await shown.getByRole('note', { name }).isVisible()).toBe(true);
    expect(await violations(shown)).toEqual([]);
  });
});

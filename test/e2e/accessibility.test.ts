import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger, replaceLedger } from '../../harness/import-ledger.ts';
import { formPage } from '../filling/pages.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { UNKNOWN_ERROR } from '../practice/support-page.ts';
import { violations } from '../views/axe.ts';

/** What `views.test.ts` does not pass through: every view there is looked at with axe, too. */
describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await ChromiumDriver.launch({ colorScheme });
  });
  afterAll(() => driver.close());

  test('the options page where some portals are not allowed', async () => {
    await driver.allowHosts(['https://portal.azure.com/*', 'https://lcs.dynamics.com/*']);
    const options = await driver.openOwn('options');
    await options.getByText('Partly allowed').waitFor();
    expect(await violations(options)).toEqual([]);
    await driver.allowAllHosts();
  });

  test('where to open a case, before a product is chosen, and with each kind of answer', async () => {
    await importLedger(driver, ledgerNamed('used-up', Date.now()));
    await importLedger(driver, ledgerNamed('on-premises-contract', Date.now()));
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: 'Where do I create this request?' }).click();
    const product = panel.getByRole('combobox', { name: 'What is the problem about?' });
    const option = (name: string) => panel.getByRole('option', { name });
    await product.waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.fill('azure');
    await option('In your own tenant').waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.press('Enter');
    await panel.getByLabel('Your company in CSP').waitFor();
    await panel.getByText(/^Why: /).click();
    await panel.getByText('Estimated from your records').waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.fill('');
    await option('On-premises product, current version').click();
    await panel.getByRole('heading', { name: 'Gold on-premises 20-pack covers this' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.fill('SQL 2016');
    await product.press('Enter');
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
    ['the card', KNOWN, 'no-benefits-yet', /No active membership|You do have benefits/],
    ['the card of an unknown error', UNKNOWN, UNKNOWN_ERROR, /no explanation yet/],
  ])('%s', async (_what, page, message, name) => {
    const tab = await driver.open(page);
    await cardsAre(driver, tab, [message]);
    const shown = await outsideShadowRoot(tab);
    await shown.evaluate(`document.querySelector('.card').showPopover()`);
    await expect.poll(() => shown.getByRole('note', { name }).isVisible()).toBe(true);
    expect(await violations(shown)).toEqual([]);
  });

  test('what stands beside fields for IDs', async () => {
    await replaceLedger(driver, ledgerNamed('not-linked', Date.now()));
    const tab = await driver.open(formPage());
    await expect
      .poll(() => driver.inShadowRoot(tab, (root) => root.querySelectorAll('.fill .offer').length))
      .toBe(1);
    const shown = await outsideShadowRoot(tab);
    await shown.evaluate(`document.querySelector('.fill').showPopover?.()`);
    expect(await violations(shown)).toEqual([]);
  });

  /** axe looks into no closed shadow root, so what is in it is shown to it outside one, in the same clothes. */
  async function outsideShadowRoot(tab: Page): Promise<Page> {
    const inside = await driver.inShadowRoot(tab, (root) => ({
      html: [...root.children].map((child) => child.outerHTML).join(''),
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .join('\n'),
    }));
    const shown = await driver.context.newPage();
    await shown.setContent(
      `<!doctype html><html lang="en"><title>Page</title><style>:root { color-scheme: light dark; } ${inside?.css}</style><main><h1>Page</h1>${inside?.html}</main></html>`,
    );
    return shown;
  }
});

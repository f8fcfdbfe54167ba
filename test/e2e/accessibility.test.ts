import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
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
    await panel.getByRole('button', { name: 'Where do I open this case?' }).click();
    const product = panel.getByLabel('What is the problem about?');
    await product.waitFor();
    expect(await violations(panel)).toEqual([]);
    await product.selectOption({ label: 'Azure, in your own tenant' });
    await panel.getByLabel('Your company in CSP').waitFor();
    await panel.getByText(/^Why: /).click();
    await panel.getByText('Simulated from your records').waitFor();
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
    ['the card', KNOWN, 'no-benefits-yet', /No active membership|You do have benefits/],
    ['the card of an unknown error', UNKNOWN, UNKNOWN_ERROR, /no explanation yet/],
  ])('%s', async (_what, page, message, name) => {
    const tab = await driver.open(page);
    await cardsAre(driver, tab, [message]);
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
    await expect.poll(() => shown.getByRole('note', { name }).isVisible()).toBe(true);
    expect(await violations(shown)).toEqual([]);
  });
});

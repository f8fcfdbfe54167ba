import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import { tabTo } from '../../harness/keyboard.ts';
import { until } from '../../harness/until.ts';
import { ledgerNamed } from '../practice/ledgers.ts';

const ASK = 'Where do I create this request?';
const PRODUCT = 'What is the problem about?';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await ChromiumDriver.launch({ viewport: { width: 400, height: 600 } });
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => driver.close());
beforeEach(async () => {
  await Promise.all(
    driver.context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
});

const answerOn = (panel: Page) => panel.getByRole('region', { name: 'Answer' });
const focusedName = (panel: Page) =>
  panel.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });

const selectFocused = (panel: Page) =>
  until(
    () => panel.evaluate(() => document.activeElement?.getAttribute('name') ?? ''),
    (name) => name === 'product',
  );

test('by keyboard alone from the list to the link and the IDs, and back to where it began', async () => {
  await replaceLedger(driver, ledgerNamed('linked', Date.now()));
  const panel = await driver.openOwn('popup');
  await panel.getByRole('row', { name: 'Signature 10-pack' }).waitFor();
  await tabTo(panel, panel.getByRole('button', { name: ASK }));
  await panel.keyboard.press('Enter');
  await selectFocused(panel);
  await panel.keyboard.type('Azure, in your');
  const answer = answerOn(panel);
  await answer.getByRole('heading', { name: 'Signature 10-pack covers this' }).waitFor();
  // Only the answer's title is announced: the whole answer would be said again at every change of it.
  await expect
    .poll(() => panel.getByRole('status').allTextContents())
    .toContain('Signature 10-pack covers this');
  await answer.getByText('Estimated from your records').waitFor();
  // What is long scrolls between header and footer; the popup itself never does.
  const overflow = await panel.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(overflow).toEqual([0, 0]);

  await tabTo(panel, answer.getByRole('link', { name: /^Azure portal/ }));
  // There is no portal in a test: what matters is that a tab asks for it.
  const [tab] = await Promise.all([
    driver.context.waitForEvent('page'),
    driver.context.waitForEvent('request', (request) => request.url().includes('portal.azure.com')),
    panel.keyboard.press('Enter'),
  ]);
  await tab.close();
  await panel.bringToFront();
  await tabTo(panel, answer.getByRole('button', { name: 'Copy Access ID' }));
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').filter({ hasText: 'Access ID of Signature 10-pack copied' }).waitFor();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('0004417263');
  await tabTo(panel, answer.getByRole('button', { name: 'Copy Contract ID' }));
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toBe('C-20-118834');

  await answer.getByText('As reported, check Partner Center').waitFor();

  await panel.keyboard.press('Escape');
  await panel.getByRole('combobox', { name: 'Search contracts' }).waitFor();
  await expect.poll(() => focusedName(panel)).toBe(ASK);
});

test('the help sheet opens over it and leaves it standing, and an answer follows the ledger', async () => {
  await replaceLedger(driver, ledgerNamed('linked', Date.now()));
  const panel = await driver.openOwn('popup');
  await panel.getByRole('button', { name: ASK }).click();
  await panel.getByLabel(PRODUCT).selectOption({ label: 'Azure, in your own tenant' });
  const answer = answerOn(panel);
  await answer.getByText(/7 of 10/).waitFor();

  await panel.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const help = panel.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await help.waitFor();
  await panel.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await answer.getByRole('heading', { name: 'Signature 10-pack covers this' }).waitFor();

  const other = await driver.openOwn('sidepanel');
  await other.getByRole('button', { name: 'Log incident: Signature 10-pack' }).click();
  await answer.getByText(/6 of 10/).waitFor();
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => focusedName(panel)).toBe(ASK);
});

test('the role in CSP is asked where it matters and remembered', async () => {
  await replaceLedger(driver, ledgerNamed('linked', Date.now()));
  const ask = async () => {
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: ASK }).click();
    await panel.getByLabel(PRODUCT).selectOption({ label: 'On-premises product, an older version' });
    return panel;
  };
  const panel = await ask();
  const role = (of: Page) => of.getByLabel('Your company in CSP');
  const unified = (of: Page) => answerOn(of).getByRole('link', { name: /compare the plans/ });
  await role(panel).waitFor();
  await expect.poll(() => unified(panel).count()).toBe(0);
  await role(panel).selectOption({ label: 'CSP direct-bill partner' });
  await unified(panel).waitFor();
  await panel.close();
  const again = await ask();
  await expect.poll(() => role(again).inputValue()).toBe('direct-bill');
  await role(again).selectOption({ label: 'Not a CSP partner' });
  await expect.poll(() => unified(again).count()).toBe(0);
});

test.each([
  ['expired', /^Signature 10-pack ended on/],
  ['used-up', /^No incidents left on Signature 10-pack/],
] as const)(
  'R14 a contract that is %s is named, and neither its IDs nor a log are offered',
  async (ledger, name) => {
    await replaceLedger(driver, ledgerNamed(ledger, Date.now()));
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: ASK }).click();
    await panel.getByLabel(PRODUCT).selectOption({ label: 'Azure, in your own tenant' });
    await answerOn(panel).getByRole('heading', { name }).waitFor();
    await expect.poll(() => answerOn(panel).getByRole('button').count()).toBe(0);
  },
);

test('with nothing stored it can be asked at once, and says that nothing is known', async () => {
  await replaceLedger(driver, []);
  const panel = await driver.openOwn('popup');
  const first = panel.getByRole('button', { name: ASK });
  await first.press('Enter');
  await selectFocused(panel);
  await panel.getByLabel(PRODUCT).selectOption({ label: 'Azure, in your own tenant' });
  const answer = answerOn(panel);
  await answer.getByRole('heading', { name: 'Covered, if you have Partner Cloud Support' }).waitFor();
  await answer.getByText('Not known yet').waitFor();
  await expect.poll(() => answer.getByRole('button').count()).toBe(0);
  await expect.poll(() => panel.getByLabel('Account you will use').count()).toBe(0);
  await panel.keyboard.press('Escape');
  await expect.poll(() => first.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('in Swedish', async () => {
  await replaceLedger(driver, ledgerNamed('linked', Date.now()));
  const options = await driver.openOwn('options');
  await options.getByRole('combobox', { name: 'Language' }).selectOption('sv');
  await options.getByRole('heading', { name: 'Inställningar' }).waitFor();
  const panel = await driver.openOwn('popup');
  await panel.getByRole('button', { name: 'Var skapar jag ärendet?' }).click();
  await panel
    .getByLabel('Vad gäller problemet?')
    .selectOption({ label: 'Azure, i din egen klientorganisation' });
  const answer = panel.getByRole('region', { name: 'Svar' });
  await answer.getByRole('heading', { name: 'Signature 10-pack omfattar det här' }).waitFor();
  await answer.getByText('Beräknat ur ditt register').waitFor();
  await answer.getByRole('link', { name: /^”Ny supportbegäran”/ }).waitFor();
  await panel.getByRole('button', { name: 'Tillbaka' }).click();
  await panel.getByRole('button', { name: 'Var skapar jag ärendet?' }).waitFor();
  await options.getByRole('combobox', { name: 'Språk' }).selectOption('');
  await options.getByRole('heading', { name: 'Settings' }).waitFor();
});

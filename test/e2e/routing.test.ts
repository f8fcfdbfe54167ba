import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import { getsFocus, tabTo } from '../../harness/keyboard.ts';
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

const product = (panel: Page) => panel.getByRole('combobox', { name: PRODUCT });

/** Finds a product and takes the first that is found. */
async function choose(panel: Page, words: string): Promise<void> {
  await product(panel).fill(words);
  await product(panel).press('Enter');
}

test('by keyboard alone from the list to the link and the IDs, and back to where it began', async () => {
  await replaceLedger(driver, ledgerNamed('linked', Date.now()));
  const panel = await driver.openOwn('popup');
  await panel.getByRole('row', { name: 'Signature 10-pack' }).waitFor();
  await tabTo(panel, panel.getByRole('button', { name: ASK }));
  await panel.keyboard.press('Enter');
  await getsFocus(product(panel));
  await panel.keyboard.type('azure');
  await panel.getByRole('status').filter({ hasText: '2 products' }).waitFor();
  // Down to the customer’s tenant and back, which a screen reader is told.
  const marked = () => panel.getByRole('option', { selected: true });
  await panel.keyboard.press('ArrowDown');
  await marked().getByText('In a customer’s tenant').waitFor();
  const told = await product(panel).getAttribute('aria-activedescendant');
  expect(await marked().getAttribute('id')).toBe(told);
  await panel.keyboard.press('ArrowUp');
  await panel.keyboard.press('Enter');
  const answer = answerOn(panel);
  await answer.getByRole('heading', { name: 'Signature 10-pack covers this' }).waitFor();
  // Only the answer's title is announced: the whole answer would be said again at every change of it.
  await expect
    .poll(() => panel.getByRole('status').allTextContents())
    .toContain('Signature 10-pack covers this');
  // The next step comes before what explains it, and the only account is chosen.
  expect(await panel.getByLabel('Account you will use').inputValue()).toBe('mia@fabrikam-partner.example');
  const order = await answer.evaluate(({ textContent }) =>
    ['7 of 10', 'New support request', 'What to do', 'Good to know', 'No IDs are needed'].map((words) =>
      textContent?.indexOf(words),
    ),
  );
  expect(order).toEqual(order.toSorted((one, other) => Number(one) - Number(other)));
  expect(order).not.toContain(-1);
  await answer.getByText('Estimated from your records').waitFor();
  // What is long scrolls between header and footer; the popup itself never does.
  const overflow = await panel.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(overflow).toEqual([0, 0]);

  await tabTo(panel, answer.getByRole('link', { name: /^Azure portal · / }));
  // There is no portal in a test: what matters is that a tab asks for it.
  const [tab] = await Promise.all([
    driver.context.waitForEvent('page'),
    driver.context.waitForEvent('request', (request) => request.url().includes('portal.azure.com')),
    panel.keyboard.press('Enter'),
  ]);
  await tab.close();
  await panel.bringToFront();
  await panel.getByLabel('Account you will use').selectOption({ label: 'Not specified' });
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
  await choose(panel, 'azure');
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

test('the role in CSP is asked before it is needed, once, and never assumed', async () => {
  await replaceLedger(driver, ledgerNamed('linked', Date.now()));
  const ask = async () => {
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: ASK }).click();
    await panel.getByRole('button', { name: 'Azure', exact: true }).click();
    await panel.getByRole('option', { name: 'In a customer’s tenant' }).click();
    return panel;
  };
  const role = (of: Page) => of.getByLabel('Your company in CSP');
  const says = (of: Page, heading: string) => answerOn(of).getByRole('heading', { name: heading }).waitFor();
  const panel = await ask();
  await says(panel, 'Your role in CSP decides this');
  await expect.poll(() => answerOn(panel).textContent()).not.toContain('not a CSP partner');
  await role(panel).selectOption({ label: 'CSP direct-bill partner' });
  await says(panel, 'The customer’s entitlement covers this');
  await panel.close();
  const again = await ask();
  await says(again, 'The customer’s entitlement covers this');
  await expect.poll(() => role(again).inputValue()).toBe('direct-bill');
  await role(again).selectOption({ label: 'Not a CSP partner' });
  await says(again, 'Only the customer’s CSP partner can raise this');
});

test('a version by its name: which one it is, until when it is supported, and what is not in the list', async () => {
  await replaceLedger(driver, ledgerNamed('on-premises-contract', Date.now()));
  const panel = await driver.openOwn('popup');
  await panel.getByRole('button', { name: ASK }).click();
  await product(panel).fill('sql sevrer 2019');
  await panel.getByRole('option', { name: /^SQL Server 2019 ?Older version/ }).waitFor();
  await product(panel).press('Enter');
  const answer = answerOn(panel);
  await answer.getByRole('heading', { name: 'This version is too old' }).waitFor();
  await answer
    .getByText(/Mainstream support ended on February 28, 2025 · Extended support until January 8, 2030/)
    .waitFor();
  await answer.getByText(/^As of August 15, 2026/).waitFor();
  // What is typed next replaces the name.
  await panel.keyboard.type('Lotus Notes');
  await panel
    .getByRole('status')
    .filter({ hasText: '“Lotus Notes” is not in the list of products' })
    .waitFor();
  await expect.poll(() => answer.count()).toBe(0);
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await answer.getByRole('heading', { name: 'Gold on-premises 20-pack covers this' }).waitFor();
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
    await choose(panel, 'azure');
    await answerOn(panel).getByRole('heading', { name }).waitFor();
    await expect.poll(() => answerOn(panel).getByRole('button').count()).toBe(0);
  },
);

test('with nothing stored it can be asked at once, and says that nothing is known', async () => {
  await replaceLedger(driver, []);
  const panel = await driver.openOwn('popup');
  const first = panel.getByRole('button', { name: ASK });
  await first.press('Enter');
  await getsFocus(product(panel));
  await choose(panel, 'azure');
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
  await panel.getByRole('option', { name: 'Azure, i din egen klientorganisation' }).click();
  const answer = panel.getByRole('region', { name: 'Svar' });
  await answer.getByRole('heading', { name: 'Signature 10-pack omfattar det här' }).waitFor();
  await answer.getByText('Beräknat ur ditt register').waitFor();
  await answer.getByRole('link', { name: /^Azure-portalen · / }).waitFor();
  await panel.getByRole('combobox', { name: 'Vad gäller problemet?' }).fill('sql 2019');
  await panel.keyboard.press('Enter');
  await panel.getByText(/^Äldre version · Mainstream-supporten upphörde 28 februari 2025/).waitFor();
  await panel.getByRole('button', { name: 'Tillbaka' }).click();
  await panel.getByRole('button', { name: 'Var skapar jag ärendet?' }).waitFor();
  await options.getByRole('combobox', { name: 'Språk' }).selectOption('');
  await options.getByRole('heading', { name: 'Settings' }).waitFor();
});

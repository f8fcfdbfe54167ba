import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { OwnPage } from '../../harness/own-page.ts';
import { startAgain } from '../../harness/start-again.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { overflowing } from '../views/overflow.ts';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await ChromiumDriver.launch({ viewport: { width: 400, height: 600 } });
});
afterAll(() => driver.close());
beforeEach(() => startAgain(driver));

const status = (panel: Page, words: string | RegExp) =>
  panel.getByRole('status').filter({ hasText: words }).waitFor();
const row = (panel: Page, label: string) => panel.getByRole('row', { name: label });

/** The panel with a contract for the cloud and one for on-premises products. */
async function withTwo(page: OwnPage = 'popup'): Promise<Page> {
  await importLedger(driver, [
    ...ledgerNamed('linked', Date.now()),
    ...ledgerNamed('on-premises-contract', Date.now()),
  ]);
  const panel = await driver.openOwn(page);
  await row(panel, 'Signature 10-pack').waitFor();
  return panel;
}

/** Puts a text on the clipboard and pastes it, as a person would. */
async function paste(panel: Page, into: Locator, text: string): Promise<void> {
  await panel.evaluate((words) => navigator.clipboard.writeText(words), text);
  await into.focus();
  await panel.keyboard.press('Control+V');
}

test.each([
  ['nothing stored', []],
  [
    'contracts stored',
    [...ledgerNamed('linked', Date.now()), ...ledgerNamed('on-premises-contract', Date.now())],
  ],
])('nothing moves while it opens, with %s', async (_what, events) => {
  if (events.length > 0) await importLedger(driver, events);
  const panel = await driver.context.newPage();
  await panel.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await panel.goto(driver.addressOf('popup'));
  const ready = events.length > 0 ? 'Log incident: Gold on-premises 20-pack' : 'Start in three steps';
  await panel.getByRole('button', { name: ready }).waitFor();
  await panel.getByText(events.length > 0 ? /^Enter copies/ : 'Everything stays in this browser.').waitFor();
  expect(await panel.evaluate('moved')).toEqual([]);
});

test('sample data is marked, changes no verdict and no file, and goes with one click', async () => {
  const panel = await driver.openOwn('popup');
  await panel.getByRole('button', { name: 'Try it with sample data' }).click();
  await row(panel, 'Fabrikam Cloud Support').waitFor();
  await row(panel, 'Fabrikam Cloud Support').getByText('about 47 of 50 left, 1 logged since').waitFor();
  await expect.poll(() => panel.getByText('Sample ·').count()).toBe(3);
  const tab = await driver.open(pageNamed('azure-undecided-en'));
  await expect.poll(async () => (await driver.cards(tab))[0]?.verdict).toBe('undecided');
  await tab.close();
  await panel.getByRole('button', { name: 'Remove sample data' }).click();
  await panel.getByRole('button', { name: 'Start in three steps' }).waitFor();
});

describe('a mail that is pasted', () => {
  const MAIL = `Hi Mia,

Plan name: Partner Cloud Support 50
Access ID: 0087654321
Contract ID: C-26-700151
Access ID: 0087654322
Valid from 1 April 2026 to 31 March 2099

Best regards`;
  const TABLE = `Plan\tAccess ID\tContract ID\tEnd date
Partner Signature 5pack\t0001234568\tC-25-118835\t2099-03-14
Partner support MAPS 10pack\t0001234569\tC-25-118836\t2099-05-01
Contoso Care\t0001234570\tC-25-118837\t2099-06-01`;

  beforeEach(() => driver.context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('fills the form, which says what is certain, and is there again when the popup opens again', async () => {
    const panel = await driver.openOwn('popup');
    const box = panel.getByLabel('Paste the mail or table with your contracts');
    await paste(panel, box, 'See you tomorrow');
    await status(panel, /^No Access ID or Contract ID was found/);
    expect(await box.inputValue()).toBe('See you tomorrow');
    await box.fill('');
    await paste(panel, box, MAIL);
    await status(panel, '5 fields filled from the pasted text. 1 field needs a look.');
    // What is in doubt has the focus, and says why.
    const accessId = panel.getByLabel('Access ID');
    await expect.poll(() => accessId.evaluate((field) => field === document.activeElement)).toBe(true);
    const described = (field: Locator) =>
      field.evaluate((input) => {
        const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
      });
    expect(await described(accessId)).toContain('The text has several: 0087654321, 0087654322.');
    expect(await described(panel.getByLabel('Contract ID'))).toBe('From the pasted text');
    await panel.close();

    const again = await driver.openOwn('popup');
    const label = again.getByLabel('Label');
    await expect.poll(() => label.inputValue()).toBe('Partner Cloud Support 50');
    expect(await again.getByLabel('Start date').inputValue()).toBe('2026-04-01');
    expect(await described(label)).toBe('From the pasted text');
    await label.fill('Cloud');
    await expect.poll(() => described(label)).toBe('');
    await again.getByLabel('Access ID').fill('0087654321');
    await again.keyboard.press('Enter');
    await row(again, 'Cloud').getByText('50 of 50 left, by the rule set').waitFor();
  });

  test('opens the list of its contracts from the search field; one press saves them, one takes them back', async () => {
    const panel = await withTwo();
    const search = panel.getByRole('combobox', { name: 'Search contracts' });
    await paste(panel, search, 'Access ID: 0001234568');
    expect(await search.inputValue()).toBe('Access ID: 0001234568');
    await search.fill('');
    await paste(panel, search, TABLE);
    await panel.getByRole('heading', { name: '3 contracts in the pasted text' }).waitFor();
    await panel.getByRole('button', { name: 'Edit Partner Signature 5pack' }).click();
    await panel.getByLabel('Customer or project').fill('Fabrikam');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Partner Signature 5pack already has this Contract ID.').waitFor();
    await panel.getByRole('button', { name: 'Leave out Contoso Care' }).click();
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await status(panel, '1 contract added.');
    await row(panel, 'Partner Signature 5pack').getByText('Fabrikam').waitFor();
    await row(panel, 'Partner support MAPS 10pack').waitFor();
    await panel.getByRole('button', { name: 'Undo', exact: true }).click();
    await row(panel, 'Partner support MAPS 10pack').waitFor({ state: 'detached' });
  });

  test('into a form, its doubts take no label that was typed, and Undo takes all of it back', async () => {
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: 'Add your first contract' }).click();
    const label = panel.getByLabel('Label');
    await label.fill('Mine');
    await paste(panel, label, MAIL);
    await status(panel, '4 fields filled from the pasted text.');
    expect([await label.inputValue(), await panel.getByLabel('Contract ID').inputValue()]).toEqual([
      'Mine',
      'C-26-700151',
    ]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await status(panel, 'What was pasted is out of the form again.');
    expect([await label.inputValue(), await panel.getByLabel('Contract ID').inputValue()]).toEqual([
      'Mine',
      '',
    ]);
    await paste(panel, label, 'just words');
    expect(await label.inputValue()).toBe('Minejust words');
  });
});

/** What Chromium tells assistive technology of the search field, and of the row that it points at. */
async function announced(panel: Page) {
  const session = await panel.context().newCDPSession(panel);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const search = nodes.find(
    ({ role, name }) => role?.value === 'combobox' && name?.value === 'Search contracts',
  );
  const property = (name: string) => search?.properties?.find((each) => each.name === name)?.value;
  const pointedAt = property('activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
  const node =
    pointedAt === undefined
      ? undefined
      : nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === pointedAt);
  return {
    popup: property('hasPopup')?.value,
    isExpanded: property('expanded')?.value,
    role: node?.role?.value,
    name: String(node?.name?.value),
  };
}

describe('the list', () => {
  test('is heard row by row on the way through with the arrow keys: label, status and balance', async () => {
    const panel = await withTwo();
    const search = panel.getByRole('combobox', { name: 'Search contracts' });
    await search.press('ArrowDown');
    await expect.poll(async () => (await announced(panel)).name).toContain('Signature 10-pack');
    const second = await announced(panel);
    expect(second).toMatchObject({ popup: 'grid', isExpanded: true, role: 'row' });
    expect(second.name).toMatch(/^Signature 10-pack Valid, .+ about 7 of 10 left, 3 logged$/);
    await search.press('ArrowUp');
    await expect.poll(async () => (await announced(panel)).name).toContain('Gold on-premises 20-pack');
    expect((await announced(panel)).name).toMatch(/^Gold on-premises 20-pack (Valid|Ended|End date).+ left/);
    await search.fill('no such contract');
    await panel.getByText(/^No contract matches/).waitFor();
    expect(await announced(panel)).toMatchObject({ isExpanded: false, role: undefined });
  });

  test('leaves a question mark in a text, and what an input method composes, to the search field', async () => {
    const panel = await withTwo();
    const search = panel.getByRole('combobox', { name: 'Search contracts' });
    const help = panel.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await search.press('?');
    await help.waitFor();
    await panel.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await search.fill('Signature');
    await search.press('?');
    await expect.poll(() => search.inputValue()).toBe('Signature?');
    await search.evaluate((field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
    );
    await expect.poll(() => search.inputValue()).toBe('Signature?');
    await search.press('Escape');
    await expect.poll(() => search.inputValue()).toBe('');
    await expect.poll(() => help.count()).toBe(0);
  });

  test('puts its rows into groups with a name', async () => {
    const panel = await withTwo();
    const group = panel.getByRole('grid', { name: 'Contracts' }).getByRole('rowgroup', { name: /contracts/ });
    await expect.poll(() => group.getByRole('row', { name: / left/ }).count()).toBe(2);
  });

  test('begins with what fits the portal in the tab, then favourites, each under its own heading', async () => {
    const panel = await withTwo('sidepanel');
    const labels = () =>
      panel.getByRole('heading', { level: 3 }).evaluateAll((all) => all.map((each) => each.textContent));
    expect(await labels()).toEqual(['Gold on-premises 20-pack', 'Signature 10-pack']);
    await panel.keyboard.press('ArrowDown');
    await row(panel, 'Signature 10-pack')
      .getByRole('button', { name: /^Favourite/ })
      .click();
    await status(panel, 'Signature 10-pack is now a favourite');
    // The order stays while the list is open.
    expect(await labels()).toEqual(['Gold on-premises 20-pack', 'Signature 10-pack']);
    await panel.reload();
    await panel
      .getByRole('rowgroup', { name: 'Favourites' })
      .getByRole('row', { name: 'Signature 10-pack' })
      .waitFor();
    expect(await labels()).toEqual(['Signature 10-pack', 'Gold on-premises 20-pack']);
    const star = row(panel, 'Signature 10-pack').getByRole('button', { name: /^Favourite/ });
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
  });

  test('a row half out of sight is clicked where it stands', async () => {
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: 'Try it with sample data' }).click();
    const last = panel.getByRole('button', { name: 'Fabrikam On-premises 20', exact: true });
    await last.waitFor();
    const main = await panel.getByRole('main').boundingBox();
    await last.evaluate((button) => button.scrollIntoView({ block: 'end' }));
    const box = await last.boundingBox();
    if (!box || !main) throw new Error('nothing to click');
    // With a real mouse: a press that moves the row away would never become a click.
    await panel.mouse.click(box.x + 60, Math.min(box.y + 8, main.y + main.height - 2));
    await panel.getByRole('heading', { name: 'History' }).waitFor();
  });

  test('hides IDs where the user wants that, and copies them whole', async () => {
    const options = await driver.openOwn('options');
    await options.getByLabel('Hide IDs until I ask for them').check();
    await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await withTwo();
    const contract = row(panel, 'Signature 10-pack');
    await panel.keyboard.press('ArrowDown');
    await contract.getByRole('button', { name: /^Copy Access ID/ }).waitFor();
    expect(await contract.textContent()).not.toContain('0004417263');
    await expect.poll(() => contract.textContent()).toContain('hidden, ends in 263');
    await contract.getByRole('button', { name: 'Copy Access ID' }).click();
    await status(panel, 'Access ID of Signature 10-pack copied');
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('0004417263');
    await contract.getByRole('button', { name: 'Show Access ID' }).click();
    await contract.getByText('0004417263').waitFor();
  });

  test('logs an incident with what is known of it, and what is half typed survives the popup', async () => {
    const panel = await withTwo();
    await panel.getByRole('button', { name: 'Signature 10-pack', exact: true }).click();
    await panel.getByRole('button', { name: /^Log with details/ }).click();
    await panel.getByLabel('Request number').fill('2611260030001');
    await panel.close();
    const again = await driver.openOwn('popup');
    const form = again.getByRole('form', { name: 'Log an incident on Signature 10-pack' });
    await expect.poll(() => form.getByLabel('Request number').inputValue()).toBe('2611260030001');
    await form.getByLabel('Portal').selectOption({ label: 'Azure portal' });
    await form.getByLabel('Request number').fill('TrackingID#2611260030001');
    await form.getByLabel('Note').fill('<b>VPN</b> ריק 😀');
    await form.getByRole('button', { name: 'Log incident' }).click();
    await again.getByText('Azure portal · <b>VPN</b> ריק 😀').waitFor();
    await again.getByRole('button', { name: 'Copy 2611260030001' }).click();
    await status(again, 'Request number 2611260030001 copied');
    await row(again, 'Signature 10-pack').getByText('about 6 of 10 left, 4 logged').waitFor();
    await again.close();
    const third = await driver.openOwn('popup');
    await row(third, 'Signature 10-pack').waitFor();
    await expect.poll(() => third.getByRole('form').count()).toBe(0);
  });
});

describe('the form', () => {
  test('cleans what is pasted in sight, and puts both IDs into their fields', async () => {
    await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: 'Add your first contract' }).click();
    const accessId = panel.getByLabel('Access ID');
    const contractId = panel.getByLabel('Contract ID');
    await paste(panel, accessId, '  Access ID:\t000 123 ');
    await expect.poll(() => accessId.inputValue()).toBe('000123');
    await status(panel, 'Cleaned what was pasted: “Access ID: 000 123” became “000123”.');
    await accessId.fill('');
    await paste(panel, accessId, 'Contract ID C-20-7\nAccess ID 000456');
    expect([await accessId.inputValue(), await contractId.inputValue()]).toEqual(['000456', 'C-20-7']);
    await accessId.fill('');
    await paste(panel, accessId, '<img src=x> 9');
    await expect.poll(() => accessId.inputValue()).toBe('<img src=x> 9');
  });

  test('takes markup, emoji and text from right to left as text, and says what is too long', async () => {
    const panel = await withTwo();
    const fits = async () =>
      expect(await panel.evaluate(`(${overflowing.toString()})(document)`)).toEqual([]);
    const search = panel.getByRole('combobox', { name: 'Search contracts' });
    await search.fill('W'.repeat(10_000));
    await panel.getByText(/^No contract matches/).waitFor();
    await search.fill('');
    await panel.getByRole('button', { name: 'Add contract' }).click();
    const label = '<img src=x> 😀 שלום';
    await panel.getByLabel('Label').fill(label);
    await panel.getByLabel('Benefit').selectOption({ index: 2 });
    await panel.getByLabel('Access ID').fill('9'.repeat(10_000));
    await panel.getByLabel('Contract ID').fill('C-7');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('An ID has at most 64 characters; this has 10,000.').waitFor();
    await fits();
    await panel.getByLabel('Access ID').fill('000777');
    await panel.getByRole('button', { name: 'Save' }).click();
    await row(panel, label).click({ position: { x: 200, y: 40 } });
    await row(panel, label).getByText('000777').waitFor();
    await expect.poll(() => panel.getByRole('heading', { name: label }).textContent()).toBe(label);
    expect(await panel.getByRole('img').count()).toBe(0);
    await fits();
  });

  test('asks for no IDs where what was bought has none, and the row says where it lives', async () => {
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: 'Add your first contract' }).click();
    await panel.getByLabel('Label').fill('Five incidents');
    await panel.getByLabel('Benefit').selectOption({ label: 'Professional Support 5-pack' });
    await expect.poll(() => panel.getByLabel('Access ID').count()).toBe(0);
    await panel.getByRole('button', { name: 'Save' }).click();
    const pack = row(panel, 'Five incidents');
    await pack.getByText(/^No IDs: it belongs to the Microsoft account/).waitFor();
    expect(await pack.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
    // Nor does the footer name keys that would copy some.
    await expect.poll(() => panel.getByText(/^Enter copies/).count()).toBe(0);
  });

  test('is there again, half filled, when the popup opens again', async () => {
    const panel = await driver.openOwn('popup');
    await panel.getByRole('button', { name: 'Add your first contract' }).click();
    await panel.getByLabel('Label').fill('Half a contr');
    await panel.close();
    const again = await driver.openOwn('popup');
    await expect.poll(() => again.getByLabel('Label').inputValue()).toBe('Half a contr');
    await again.getByRole('button', { name: 'Cancel' }).click();
    await again.getByRole('button', { name: 'Add your first contract' }).waitFor();
  });

  test('two windows on one contract: field by field, nothing is lost', async () => {
    const one = await withTwo();
    const other = await driver.openOwn('popup');
    for (const panel of [one, other]) {
      await panel.getByRole('button', { name: 'Signature 10-pack', exact: true }).click();
      await panel.getByRole('button', { name: 'Edit Signature 10-pack' }).click();
    }
    await one.getByLabel('Label').fill('Mine');
    await other.getByLabel('Access ID').fill('0009');
    await other.getByLabel('Label').fill('Theirs');
    await other.getByRole('button', { name: 'Save' }).click();
    await row(other, 'Theirs').waitFor();
    // A field that was not edited here has followed; what was typed here stays.
    await expect.poll(() => one.getByLabel('Access ID').inputValue()).toBe('0009');
    await expect.poll(() => one.getByLabel('Label').inputValue()).toBe('Mine');
    await one.getByRole('button', { name: 'Save' }).click();
    await row(one, 'Mine').click();
    await row(one, 'Mine').getByText('0009').waitFor();
    await row(other, 'Mine').waitFor();
  });
});

test('where to open a case: only what matters is asked, and the answer follows', async () => {
  const panel = await withTwo('sidepanel');
  await panel.getByRole('button', { name: 'Where do I create this request?' }).click();
  await panel.getByRole('option', { name: 'Partner Center itself' }).click();
  const answer = panel.getByRole('region', { name: 'Answer' });
  await answer.getByText('It takes no incident.').waitFor();
  await expect.poll(() => panel.getByRole('combobox').count()).toBe(1);
  const product = panel.getByRole('combobox', { name: 'What is the problem about?' });
  await product.fill('azure');
  await product.press('Enter');
  await answer.getByRole('heading', { name: 'Signature 10-pack covers this' }).waitFor();
  // The only account there is.
  await expect
    .poll(() => panel.getByLabel('Account you will use').inputValue())
    .toBe('mia@fabrikam-partner.example');
  await answer.getByText('No IDs are needed: Signature 10-pack is linked to your account.').waitFor();
  await expect
    .poll(() => answer.getByRole('link', { name: /^Azure portal · / }).getAttribute('href'))
    .toContain('portal.azure.com');
  await answer.getByRole('button', { name: 'Log incident: Signature 10-pack' }).click();
  await status(panel, 'Incident logged on Signature 10-pack.');
  await panel.keyboard.press('Escape');
  await row(panel, 'Signature 10-pack').waitFor();
});

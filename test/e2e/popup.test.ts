import type { Page } from 'playwright';
import { beforeEach, describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { startAgain } from '../../harness/start-again.ts';
import { until } from '../../harness/until.ts';
import { addDays, addYears, calendarDateAt } from '../../src/entitlements/calendar-date.ts';
import { contractAdded, incident } from '../builders.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});
beforeEach(() => startAgain(driver));

const field = (popup: Page, name: string) => popup.getByLabel(name, { exact: false });

async function fillContract(
  popup: Page,
  { label = 'Signature 2026', accessId = '000123', contractId = 'C-7' } = {},
) {
  await field(popup, 'Label').fill(label);
  await popup
    .getByLabel('Benefit')
    .selectOption({ label: 'Signature Cloud Support: Gold competency, other competency (10 incidents)' });
  await field(popup, 'Access ID').fill(accessId);
  await field(popup, 'Contract ID').fill(contractId);
}

async function openForm(): Promise<Page> {
  const popup = await driver.openOwn('popup');
  await popup.getByRole('button', { name: /Add (your first )?contract/ }).click();
  return popup;
}

/** The contracts in the list. */
const rows = (popup: Page) => popup.getByRole('grid').locator('[role="row"][aria-labelledby]');

const ledgerOf = async (popup: Page) => {
  await popup.getByRole('combobox', { name: 'Search contracts' }).waitFor();
  return popup;
};

describe('a first contract', () => {
  test('is added, shown with its leading zeros, and is there when the popup opens again', async () => {
    const popup = await openForm();
    await fillContract(popup);
    await popup.getByLabel('Account to link').fill('mia@fabrikam-partner.example');
    await popup.getByRole('button', { name: 'Add account' }).click();
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('status').filter({ hasText: 'Signature 2026 added.' }).waitFor();
    await popup.close();

    const again = await ledgerOf(await driver.openOwn('popup'));
    const row = again.getByRole('row', { name: /Signature 2026/ });
    await expect.poll(() => row.textContent()).toMatch(/000123.*C-7.*10 of 10 left, by the rule set/s);
    await expect.poll(() => row.textContent()).toContain('Linked to mia@fabrikam-partner.example');
  });

  test('decides the verdict of a card that is open in a portal', async () => {
    const tab = await driver.open(pageNamed('azure-already-linked-en'));
    const verdict = (kind: string) =>
      until(
        () => driver.cards(tab),
        ([card]) => card?.verdict === kind,
      );
    await verdict('undecided');
    const popup = await openForm();
    await fillContract(popup, { accessId: '0004417263' });
    await popup.getByLabel('End date').fill('2020-05-12');
    await popup.getByRole('button', { name: 'Save' }).click();
    const [card] = await verdict('expired');
    expect(card?.title).toContain('ended on May 12, 2020');
  });

  test('says nothing of a message about another Access ID', async () => {
    const tab = await driver.open(pageNamed('azure-already-linked-en'));
    const popup = await openForm();
    await fillContract(popup, { accessId: '999' });
    await popup.getByRole('button', { name: 'Save' }).click();
    const [card] = await until(
      () => driver.cards(tab),
      ([shown]) => shown?.text.includes('is not among the contracts you have stored') === true,
    );
    expect(card?.verdict).toBe('undecided');
  });
});

describe('the form, given what it cannot keep', () => {
  test.each([
    ['no Access ID', { accessId: '   ' }, 'Access ID', 'Enter the Access ID.'],
    [
      'an ID of 65 characters',
      { accessId: '9'.repeat(65) },
      'Access ID',
      /at most 64 characters; this has 65/,
    ],
    [
      'an ID with an invisible character',
      { contractId: '12\u200B34' },
      'Contract ID',
      /invisible characters/,
    ],
  ])('says so at the field and keeps what was typed: %s', async (_what, typed, at, problem) => {
    const popup = await openForm();
    await fillContract(popup, typed);
    await popup.getByRole('button', { name: 'Save' }).click();
    const wrong = popup.getByLabel(at);
    await wrong.and(popup.locator('[aria-invalid="true"]')).waitFor();
    expect(await describedBy(wrong)).toMatch(problem);
    await expect.poll(() => popup.getByLabel('Label').inputValue()).toBe('Signature 2026');
    await expect.poll(() => wrong.inputValue()).toBe(Object.values(typed)[0]);
    await popup.close();
    const again = await driver.openOwn('popup');
    await again.getByRole('button', { name: 'Cancel' }).click();
    await again.getByRole('button', { name: 'Add your first contract' }).waitFor();
  });

  test('refuses an end before the start, and fractions and negative numbers of incidents', async () => {
    const popup = await openForm();
    await fillContract(popup);
    await popup.getByLabel('Start date').fill('2026-06-01');
    await popup.getByLabel('End date').fill('2026-05-31');
    for (const granted of ['-1', '2.5']) {
      await popup.getByLabel('Incidents granted').fill(granted);
      await popup.getByRole('button', { name: 'Save' }).click();
      expect(await describedBy(popup.getByLabel('End date'))).toContain(
        'The end date is before the start date.',
      );
      expect(await describedBy(popup.getByLabel('Incidents granted'))).toContain('Enter a whole number');
      await expect.poll(() => popup.getByLabel('Incidents granted').inputValue()).toBe(granted);
    }
  });

  test('refuses an account that is no address, when it is added and when all is saved', async () => {
    const popup = await openForm();
    await fillContract(popup);
    const account = popup.getByLabel('Account to link');
    await account.fill('nobody');
    for (const button of ['Add account', 'Save']) {
      await popup.getByRole('button', { name: button }).click();
      await account.and(popup.locator('[aria-invalid="true"]')).waitFor();
      expect(await describedBy(account)).toContain('Enter an address such as name@company.com.');
    }
  });

  test('refuses a Contract ID that is there already, however it is written', async () => {
    await importLedger(driver, ledgerNamed('linked', Date.now()));
    const popup = await openForm();
    await fillContract(popup, { contractId: 'c 20 118834' });
    await popup.getByRole('button', { name: 'Save' }).click();
    expect(await describedBy(popup.getByLabel('Contract ID'))).toContain(
      'Signature 10-pack already has this Contract ID.',
    );
  });

  test('offers the next year of the contract that has the Contract ID already', async () => {
    const endsOn = addDays(calendarDateAt(Date.now()), -1);
    const startsOn = addDays(addYears(endsOn, -1), 1);
    await importLedger(driver, [contractAdded({ startsOn, endsOn, label: 'Pack', contractId: 'C-7' })]);
    const popup = await openForm();
    await fillContract(popup);
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('button', { name: /^Renew until .*: Pack$/ }).click();
    await popup.getByRole('status').filter({ hasText: 'Pack renewed until' }).waitFor();
    await popup.getByRole('row', { name: /Pack Valid, .* 10 of 10 left/ }).waitFor();
  });

  test('shows markup as the text it is', async () => {
    const popup = await openForm();
    await fillContract(popup, { label: '<img src=x onerror=alert(1)> 😀 עברית' });
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('row', { name: '<img src=x onerror=alert(1)> 😀 עברית' }).waitFor();
    expect(await popup.locator('img').count()).toBe(0);
  });
});

describe('the list', () => {
  let popup: Page;
  beforeEach(async () => {
    await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await importLedger(driver, [
      ...ledgerNamed('linked', Date.now()),
      ...ledgerNamed('on-premises-contract', Date.now()),
    ]);
    popup = await ledgerOf(await driver.openOwn('popup'));
    await signature(popup).waitFor();
  });
  const signature = (page: Page) => page.getByRole('row', { name: /Signature 10-pack/ });
  /** The row in full, as a press anywhere on it shows it. */
  const selected = async (page: Page) => {
    await signature(page).click({ position: { x: 200, y: 40 } });
    await signature(page).and(page.locator('[aria-selected="true"]')).waitFor();
    return signature(page);
  };
  const clipboard = () => popup.evaluate(() => navigator.clipboard.readText());

  test('has the focus in its search field and finds by label, either ID and account', async () => {
    const search = popup.getByRole('combobox', { name: 'Search contracts' });
    await expect.poll(() => search.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const [typed, found] of [
      ['10-pack', 'Signature 10-pack'],
      ['7781520', 'Gold on-premises 20-pack'],
      ['c20118834', 'Signature 10-pack'],
      ['microsoft product', 'Gold on-premises 20-pack'],
    ] as const) {
      await search.fill(typed);
      await expect.poll(() => rows(popup).count()).toBe(1);
      await expect.poll(() => rows(popup).textContent()).toContain(found);
    }
    await search.fill('no such contract');
    await popup.getByText('No contract matches “no such contract”').waitFor();
  });

  test('copies either ID with a press on it and says so', async () => {
    const row = await selected(popup);
    await row.getByRole('button', { name: 'Copy Access ID' }).click();
    await popup.getByRole('status').filter({ hasText: 'Access ID of Signature 10-pack copied' }).waitFor();
    expect(await clipboard()).toBe('0004417263');
    await row.getByRole('button', { name: 'Copy Contract ID' }).click();
    await popup.getByRole('status').filter({ hasText: 'Contract ID of Signature 10-pack copied' }).waitFor();
    expect(await clipboard()).toBe('C-20-118834');
  });

  test('copies with one key from the search field', async () => {
    await popup.getByRole('combobox', { name: 'Search contracts' }).fill('Signature');
    await expect.poll(() => rows(popup).count()).toBe(1);
    await popup.keyboard.press('Enter');
    await expect.poll(clipboard).toBe('0004417263');
    await popup.keyboard.press('Shift+Enter');
    await expect.poll(clipboard).toBe('C-20-118834');
  });

  test('logs an incident, once for a double click, and undoes it', async () => {
    const row = await selected(popup);
    await expect.poll(() => row.textContent()).toContain('about 7 of 10 left, 3 logged');
    await row.getByRole('button', { name: /^Log incident/ }).dblclick();
    await row.getByText('about 6 of 10 left, 4 logged').waitFor();
    await popup.getByRole('button', { name: 'Undo', exact: true }).click();
    await row.getByText('about 7 of 10 left, 3 logged').waitFor();
  });

  test('a second window shows what the first one does, without being reloaded', async () => {
    const other = await driver.openOwn('popup');
    const rowIn = (page: Page) => page.getByRole('row', { name: /Signature 10-pack/ });
    await rowIn(other).getByText('about 7 of 10 left').waitFor();
    await (await selected(popup)).getByRole('button', { name: /^Log incident/ }).click();
    await rowIn(other).getByText('about 6 of 10 left').waitFor();
  });
});

test('forty contracts: eight in sight, found by what is known of them, and asked about where they are spent', async () => {
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const today = calendarDateAt(Date.now());
  const of = (nth: number) => ({ subject: `contract-${nth}`, label: 'Action Pack', contractId: `C-${nth}` });
  const contracts = Array.from({ length: 40 }, (_, nth) =>
    contractAdded({
      ...of(nth),
      ...{ customer: `Customer ${nth + 10}`, startsOn: addDays(today, -90), endsOn: addDays(today, 100) },
    }),
  );
  await importLedger(driver, [
    ...contracts,
    contractAdded({ ...of(50), customer: 'Østergaard', incidentsGranted: 0 }),
    incident({ ...{ subject: 'contract-7', request: '2611260030001234' }, happenedAt: Date.now() - 1000 }),
  ]);
  const popup = await ledgerOf(await driver.openOwn('popup'));
  await popup.setViewportSize({ width: 400, height: 600 });
  const list = await popup.getByRole('main').boundingBox();
  const boxes = await rows(popup).evaluateAll((all) =>
    all.map((row) => row.getBoundingClientRect()).map(({ bottom, height }) => ({ bottom, height })),
  );
  for (const { height } of boxes.slice(1, 9)) {
    expect(height).toBeGreaterThanOrEqual(48);
    expect(height).toBeLessThanOrEqual(56);
  }
  const end = (list?.y ?? 0) + (list?.height ?? 0);
  expect(boxes.filter(({ bottom }) => bottom <= end).length).toBeGreaterThanOrEqual(8);

  const selected = popup.locator('[aria-selected="true"]');
  const leadsTo = (key: string, customer: string) =>
    popup.keyboard.press(key).then(() => selected.filter({ hasText: customer }).waitFor());
  await leadsTo('End', 'Østergaard');
  // The one that was logged on comes first.
  await leadsTo('Home', 'Customer 17');
  await leadsTo('PageDown', 'Customer 16');
  await leadsTo('PageUp', 'Customer 17');
  await popup.keyboard.press('Enter');
  await popup
    .getByRole('status')
    .filter({ hasText: 'Access ID of Action Pack · Customer 17 copied' })
    .waitFor();

  const search = popup.getByRole('combobox', { name: 'Search contracts' });
  for (const [query, customer] of [
    ['2611260030001234', 'Customer 17'],
    ['ostergard', 'Østergaard'],
    ['used up', 'Østergaard'],
  ] as const) {
    await search.fill(query);
    await expect.poll(() => rows(popup).count()).toBe(1);
    await selected.filter({ hasText: customer }).waitFor();
  }
  await popup.keyboard.press('Alt+L');
  const question = popup.getByRole('group', {
    name: 'No incidents are left on this contract. Log one all the same?',
  });
  await question.getByRole('button', { name: 'Log all the same' }).click();
  await popup
    .getByRole('status')
    .filter({ hasText: 'Incident logged on Action Pack · Østergaard.' })
    .waitFor();

  await search.fill('C-4711');
  await popup.getByRole('button', { name: 'Add with this ID' }).click();
  await expect.poll(() => popup.getByLabel('Contract ID').inputValue()).toBe('C-4711');
});

test('a database that cannot be opened is said plainly, and shown as no empty list', async () => {
  await importLedger(driver, ledgerNamed('linked', Date.now()));
  const popup = await driver.context.newPage();
  await popup.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await popup.goto(driver.addressOf('popup'));
  await popup.getByText('Your records cannot be opened').waitFor();
  await popup.getByRole('button', { name: 'Try again' }).waitFor();
  await expect.poll(() => popup.getByRole('button', { name: 'Add your first contract' }).count()).toBe(0);
});

/** What assistive technology adds to a field's name: its hint, or what is wrong with it. */
async function describedBy(input: ReturnType<Page['getByLabel']>): Promise<string> {
  return input.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

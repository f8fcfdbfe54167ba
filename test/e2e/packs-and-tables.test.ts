import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { contractAdded, incident } from '../builders.ts';
import { violations } from '../views/axe.ts';
import { test } from './fixtures.ts';

const PASSPHRASE = 'four words at random';
const added = contractAdded({ label: 'Signature 10-pack', customer: 'Contoso', contractId: 'C-1001' });
const secret = incident({ note: '=the admin is on holiday', request: '2611030050001234' });
const other = contractAdded({ subject: 'contract-two', label: 'Second', contractId: 'C-1002' });

let driver: ChromiumDriver;
let options: Page;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  await importLedger(driver, [added, secret, other]);
  options = await driver.openOwn('options');
});

const choose = (name: string, buffer: Buffer) =>
  options.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
const contentOf = async (download: Download) => readFile(await download.path());
async function handed(name: string): Promise<Buffer> {
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name, exact: true }).click();
  return contentOf(await download);
}

test('one contract goes to a colleague as a pack, by keys alone, and is opened by its passphrase', async () => {
  await options.getByRole('button', { name: 'Make a pack' }).press('Enter');
  const form = options.getByRole('form', { name: 'Encrypted pack' });
  await form.getByRole('radio', { name: 'Only these contracts' }).press('Space');
  await form.getByRole('checkbox', { name: /^Second/ }).press('Space');
  await form.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  const repeated = form.getByLabel('Repeat the passphrase');
  await repeated.fill('five words');
  await repeated.press('Enter');
  await form.getByText('This is not the same passphrase.').waitFor();
  await repeated.fill(PASSPHRASE);
  const download = options.waitForEvent('download');
  await repeated.press('Enter');
  const pack = await contentOf(await download);
  expect(pack.toString()).not.toMatch(/C-100|Second|Contoso/);

  await choose('pack.json', pack);
  const passphrase = options.getByLabel('Passphrase', { exact: true });
  await passphrase.fill('four words at a guess');
  await passphrase.press('Enter');
  await options.getByText('This is not the passphrase of this file.').waitFor();
  await passphrase.fill(PASSPHRASE);
  await passphrase.press('Enter');
  // Only the second contract is in it, and here already.
  await options.getByText('1 entry is already here and stays as it is').waitFor();
  await options.getByRole('button', { name: 'Cancel' }).click();

  const absurd = JSON.parse(pack.toString());
  absurd.encryption.iterations = 4_000_000_000;
  await choose('absurd.json', Buffer.from(JSON.stringify(absurd)));
  await options.getByText('Opening it would take far more or far less work').waitFor();
});

test('a table of another program is looked over and imported, and undone as one', async () => {
  const rows = [
    'Firma;Zugriffs-ID;Vertrags-ID;Gültig ab',
    'Müller;0001234567;C-2001;2026-02-01',
    'Contoso;0001234568;C-1001;2026-02-01',
    'Litware;4,41726E+09;C-2002;04.05.26',
  ];
  // Windows-1252, as a German spreadsheet writes it.
  await choose('verträge.csv', Buffer.from(rows.join('\r\n'), 'latin1'));
  await options.getByText('There is no new contract in this table.').waitFor();
  await options
    .getByLabel('Benefit of rows that name none')
    .selectOption({ label: 'Signature Cloud Support' });
  await options.getByRole('listitem').filter({ hasText: 'Müller' }).filter({ hasText: 'new' }).waitFor();
  await options.getByRole('listitem').filter({ hasText: 'already here, stays as it is' }).waitFor();
  await options.getByText('Access ID stays empty: “4,41726E+09” cannot be read as one').waitFor();
  expect(await options.getByLabel('Encoding of the text').inputValue()).toBe('windows-1252');
  expect(await violations(options)).toEqual([]);
  await options.getByLabel('Customer or project').selectOption('');
  await options.getByText('Müller').waitFor({ state: 'detached' });
  await options.getByLabel('Customer or project').selectOption({ label: 'A: Firma' });
  await options.getByRole('button', { name: 'Import 2 contracts' }).click();
  await options.getByText('2 entries imported.').waitFor();
  await options.getByRole('button', { name: 'Undo this import' }).click();
  await options.getByText('The import was undone as a whole.').waitFor();
});

test('contracts and history go to a spreadsheet without formulas, and on paper without IDs unless asked for', async () => {
  const contracts = (await handed('Contracts (CSV)')).toString();
  expect(contracts).toContain('Signature 10-pack,Contoso,');
  expect(contracts).not.toContain('Müller');
  const history = (await handed('History (CSV)')).toString();
  expect(history).toContain(",2611030050001234,'=the admin is on holiday");

  const opening = options.waitForEvent('popup');
  await options.getByRole('link', { name: 'Printable sheet' }).click();
  const sheet = await opening;
  await sheet.getByRole('heading', { name: 'Signature 10-pack' }).waitFor();
  await sheet.getByText('2611030050001234').waitFor();
  expect(await sheet.getByText(/C-1001|on holiday/).count()).toBe(0);
  expect(await violations(sheet)).toEqual([]);
  await sheet.getByRole('checkbox', { name: 'With IDs' }).check();
  await sheet.getByText('C-1001').waitFor();
  await sheet.emulateMedia({ media: 'print' });
  expect(await sheet.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await sheet.close();
});

test('a contract is copied as text from its details, with its IDs only where they are asked for', async () => {
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await driver.openOwn('popup');
  const clipboard = () => popup.evaluate(() => navigator.clipboard.readText());
  await popup.getByRole('button', { name: 'Second', exact: true }).press('Enter');
  await popup.getByRole('button', { name: 'Copy as text: Second' }).press('Enter');
  await popup.getByText('Second copied as text, without IDs.').waitFor();
  expect(await clipboard()).toContain('Benefit: Signature Cloud Support');
  expect(await clipboard()).not.toContain('C-1002');
  await popup.getByRole('button', { name: 'Copy as text, With IDs: Second' }).press('Enter');
  await popup.getByText('Second copied as text, with both IDs.').waitFor();
  expect(await clipboard()).toContain('Contract ID: C-1002');
  await popup.close();
});

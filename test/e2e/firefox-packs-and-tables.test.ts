import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { element, inFirefox } from '../../harness/firefox-page.ts';
import { contractAdded } from '../builders.ts';
import { test } from './fixtures.ts';

let driver: FirefoxDriver;
test.beforeAll(({ firefox }) => {
  driver = firefox;
});

async function choose(page: Page, file: string): Promise<void> {
  const input = await element(page, 'input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

test('a pack is opened by its passphrase, and a table is read and imported', async () => {
  await driver.replaceLedger([contractAdded({ contractId: 'C-1001' })]);
  const options = inFirefox(await driver.openOwn('options'));
  // The one in the documents: no browser made it.
  await choose(options.page, 'docs/export-format.pack.json');
  await options.reads('export-format.pack.json is encrypted');
  await (await element(options.page, 'input[name="passphrase"]')).type('correct horse battery staple');
  await options.press('Open');
  await options.reads('1 entry would be added');
  await options.press('Cancel');

  const folder = await mkdtemp(join(tmpdir(), 'practice-table-'));
  const file = join(folder, 'contracts.csv');
  await writeFile(file, '\uFEFF顧客,プラン,契約 ID\n架空商事,Partner Cloud Support 50,C-2001\n', 'utf16le');
  await choose(options.page, file);
  await options.reads('架空商事');
  await options.reads('not in the row: Access ID');
  await options.press('Import 1 contract');
  await options.reads('1 entry imported.');
  await options.page.close();
  await rm(folder, { recursive: true });
});

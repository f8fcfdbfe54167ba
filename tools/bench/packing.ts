import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { Figure } from './figure.ts';
import { largeLedger } from './large-ledger.ts';

const CONTRACTS = 1000;
/** Of each: its addition, its accounts and eight incidents. */
const EVENTS_OF_EACH = 10;
const PATIENCE_MS = 120_000;
const PASSPHRASE = 'four words at random';

/** Making a pack in the settings, from the press to the file, and opening it, to the words of what it would do. */
export async function packing(): Promise<Figure[]> {
  const driver = await ChromiumDriver.launch();
  try {
    const all = largeLedger(CONTRACTS * 100);
    await importLedger(
      driver,
      all.filter((_, nth) => nth % 100 < EVENTS_OF_EACH),
    );
    const page = await driver.openOwn('options');
    page.setDefaultTimeout(PATIENCE_MS);
    const { made, pack } = await timeToMake(page);
    const opened = await timeToOpen(page, pack);
    return [
      { what: `making a pack of ${CONTRACTS} contracts`, value: made, unit: 'ms', most: 2000 },
      { what: 'opening it, preview included', value: opened, unit: 'ms' },
    ];
  } finally {
    await driver.close();
  }
}

async function timeToMake(page: Page): Promise<{ made: number; pack: Buffer }> {
  await page.getByRole('button', { name: 'Make a pack' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
  const saved = page.waitForEvent('download');
  const began = performance.now();
  await page.getByRole('button', { name: 'Save pack' }).click();
  const path = await (await saved).path();
  return { made: performance.now() - began, pack: await readFile(path) };
}

async function timeToOpen(page: Page, pack: Buffer): Promise<number> {
  await page.locator('input[type="file"]').setInputFiles({ name: 'pack.json', mimeType: '', buffer: pack });
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  const began = performance.now();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('There is nothing new in this file.').waitFor();
  return performance.now() - began;
}

import type { LedgerEvent } from '../src/ledger/events.ts';
import { writeExport } from '../src/store/export-file.ts';
import type { ChromiumDriver } from './chromium.ts';

/** Puts events into the ledger as a user would: with the import of the options page. */
export async function importLedger(driver: ChromiumDriver, events: readonly LedgerEvent[]): Promise<void> {
  await importFile(driver, exportFile(events));
}

/** Imports the text of an export file, which must have something new in it; in whatever language the page is. */
export async function importFile(driver: ChromiumDriver, text: string): Promise<void> {
  const options = await driver.openOwn('options');
  await options.locator('input[type="file"]').setInputFiles({
    name: 'practice-ledger.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const preview = options.getByRole('status').locator('.panel');
  await preview.locator('button.primary').click();
  // Done, it has made way for the announcement; where nothing was saved, it stays.
  await preview.waitFor({ state: 'detached' });
  await options.close();
}

/** Empties the ledger as a user would, and puts other events into it. */
export async function replaceLedger(driver: ChromiumDriver, events: readonly LedgerEvent[]): Promise<void> {
  const options = await driver.openOwn('options');
  await options.getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('status').filter({ hasText: 'Everything was deleted.' }).waitFor();
  await options.close();
  if (events.length > 0) await importLedger(driver, events);
}

/** The text of an export file that holds the given events. */
export function exportFile(events: readonly LedgerEvent[]): string {
  return writeExport(
    events.map((event) => ({ ...event })),
    Date.now(),
  );
}

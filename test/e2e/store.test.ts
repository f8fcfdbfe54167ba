import type { Page } from 'playwright';
import { beforeEach, describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { exportFile, importLedger } from '../../harness/import-ledger.ts';
import { startAgain } from '../../harness/start-again.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});
beforeEach(() => startAgain(driver));

describe('a database that another window keeps busy', () => {
  test('is said to be so after a while, and opens with Try again once there is room', async () => {
    await importLedger(driver, ledgerNamed('linked', Date.now()));
    const holder = await driver.openOwn('options');
    // A connection that does not close when another asks for a newer version of the database.
    await holder.evaluate(`new Promise((held) => {
      const request = indexedDB.open('partner-support-companion');
      request.onsuccess = () => {
        globalThis.held = request.result;
        const waiting = indexedDB.open('partner-support-companion', request.result.version + 1);
        waiting.onblocked = held;
        waiting.onupgradeneeded = () => waiting.transaction.abort();
      };
    })`);
    const popup = await driver.openOwn('popup');
    const tryAgain = popup.getByRole('button', { name: 'Try again' });
    await popup.getByText('Another window of the extension keeps the records busy.').waitFor();
    await tryAgain.click();
    // It waits again, and says so again.
    await tryAgain.waitFor({ state: 'detached' });
    await tryAgain.waitFor();
    await holder.evaluate('globalThis.held.close()');
    await tryAgain.click();
    await popup.getByRole('row', { name: /Signature 10-pack/ }).waitFor();
  });
});

describe('a chosen file', () => {
  const choose = (options: Page, text: string) =>
    options.locator('input[type="file"]').setInputFiles({
      name: 'ledger.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });

  test('is said to add, change and leave what it then does, and does so once', async () => {
    const events = ledgerNamed('linked', Date.now());
    const [added] = events;
    const incident = events.at(-1);
    if (added?.type !== 'contract-added' || incident === undefined) throw new Error('Another ledger now');
    await importLedger(driver, events);
    const file = exportFile([
      { ...added, label: 'Another label' },
      ...events.slice(1),
      { ...incident, id: '01935d2c-0000-7000-8000-00000000abcd' },
    ]);
    const options = await driver.openOwn('options');
    await choose(options, file);
    const effects = options.getByRole('status').getByRole('listitem');
    await effects.first().waitFor();
    await expect
      .poll(() => effects.allTextContents())
      .toEqual([
        '1 entry would be added',
        '1 contract, membership or account that is already here would change',
        `${events.length} entries are already here and stay as they are`,
        '1 of these differs in the file; the one here is kept',
      ]);
    await options.getByText('1 contract, in detail').click();
    await options.getByText('gets 1 more entry').waitFor();
    await options.getByRole('button', { name: 'Import these entries' }).click();
    await options.getByText('1 entry imported.').waitFor();
    await choose(options, file);
    await options.getByText('There is nothing new in this file.').waitFor();

    // Undone where it was imported, also after the page was opened anew; and made again.
    await options.reload();
    await options.getByText(/^Imported last: ledger.json, .*, 1 entry[.]$/).waitFor();
    await options.getByRole('button', { name: 'Undo this import' }).click();
    await options.getByText('The import was undone as a whole.').waitFor();
    await expect.poll(() => options.getByRole('button', { name: 'Undo this import' }).count()).toBe(0);
    await choose(options, file);
    await options.getByText('what undoing an earlier import had taken back would count again').waitFor();
    await options.getByRole('button', { name: 'Import these entries' }).click();
    await options.getByText('The entries of this file count again.').waitFor();
    // A backup was made before each, and the first is gone back to, once it is said what that changes.
    await options.getByText('Show 2 backups').click();
    await options
      .getByRole('button', { name: /^What would change[?] Backup of / })
      .last()
      .click();
    await options.getByText('would be taken back').waitFor();
    await options.getByRole('button', { name: 'Go back to this backup' }).click();
    await options.getByText('Your records are as they were in the backup.').waitFor();
    // And undone from the line that says that it was done.
    await options.locator('.status').getByRole('button', { name: 'Undo' }).click();
    await options.getByText('The import was undone as a whole.').waitFor();
  });

  test('is imported while another page says so, and shows by itself what came of it', async () => {
    const options = await driver.openOwn('options');
    await choose(options, exportFile(ledgerNamed('linked', Date.now())));
    await options.getByRole('button', { name: 'Import these entries' }).waitFor();
    const holder = await driver.openOwn('options');
    // Keeps the import waiting in the middle, where it holds what it has to.
    await holder.evaluate(`new Promise((held) => {
      navigator.locks.request('ledger:partner-support-companion', () => {
        held();
        return new Promise((release) => { globalThis.release = release; });
      });
    })`);
    await options.getByRole('button', { name: 'Import these entries' }).click();
    await options.getByRole('progressbar', { name: 'Importing ledger.json …' }).waitFor();
    const popup = await driver.openOwn('popup');
    await popup.getByRole('heading', { name: 'An import is running' }).waitFor();
    await holder.evaluate('globalThis.release()');
    await popup.getByRole('row', { name: /Signature 10-pack/ }).waitFor();
    await options.getByText('entries imported.').waitFor();
  });

  test('that was cut off is refused whole, with the line at which it ends', async () => {
    const file = exportFile(ledgerNamed('linked', Date.now()));
    const kept = file.slice(0, Math.floor(file.length / 2));
    const lines = kept.split('\n');
    const options = await driver.openOwn('options');
    await choose(options, kept);
    await options.getByText('ledger.json was not imported').waitFor();
    await options.getByText('It ends in the middle').waitFor();
    await options
      .getByText(`Place: line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`)
      .waitFor();
    await expect.poll(() => options.getByRole('button', { name: 'Import these entries' }).count()).toBe(0);
  });
});

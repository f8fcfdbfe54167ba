import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

declare const chrome: ExtensionApi;

describe('a message that no schema knows', () => {
  let driver: ChromiumDriver;
  test.beforeAll(({ chromium }) => {
    driver = chromium;
  });

  test.each([
    ['of no known kind', { type: 'nonsense' }],
    ['with a field missing', { type: 'explain', message: 'no-benefits-yet' }],
    ['that is no object', 'explain'],
  ])('%s is dropped and counted', async (_what, message) => {
    const popup = await driver.openOwn('popup');
    const dropped = () =>
      driver.background.evaluate(async () => {
        const { 'dropped-messages': count } = await chrome.storage.session.get('dropped-messages');
        return Number(count ?? 0);
      });
    const before = await dropped();
    const answer = await popup.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    expect(answer ?? null).toBeNull();
    // The sender gets its empty answer at once, the count is written behind it.
    await until(dropped, (count) => count === before + 1);
    await popup.close();
  });
});

describe('a database that cannot be opened', () => {
  // It stays so: this browser is of no use to other files.
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await ChromiumDriver.launch();
  });
  afterAll(() => driver.close());

  test('leaves the card undecided and says why', async () => {
    await importLedger(driver, ledgerNamed('linked', Date.now()));
    await driver.background.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'InvalidStateError');
      };
      // What is open already would go on working.
      indexedDB.deleteDatabase('partner-support-companion');
    });
    const tab = await driver.open(pageNamed('azure-already-linked-en'));
    const [card] = await until(
      () => driver.cards(tab),
      ([shown]) => shown?.verdict === 'undecided',
    );
    expect(card?.text).toContain('Your records could not be read');
    await tab.close();
  });
});

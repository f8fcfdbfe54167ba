import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await ChromiumDriver.launch({ backForwardCache: true });
});
afterAll(() => driver.close());

test('a page that comes back as it was left says what the ledger knows by now', async () => {
  const page = pageNamed('partner-center-no-benefits-undecided-en');
  const tab = await driver.open(page);
  const verdict = (wanted: string) =>
    until(
      () => driver.cards(tab),
      ([card]) => card?.verdict === wanted,
    );
  await verdict('undecided');
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.body.dataset['cameBack'] = String(persisted);
    });
  });

  const elsewhere = {
    address: 'https://partner.microsoft.com/dashboard/home',
    html: '<h1>Home</h1>',
    frames: {},
  };
  driver.server.show(elsewhere);
  await tab.goto(elsewhere.address);
  await importLedger(driver, ledgerNamed('active-membership', Date.now()));

  // It is not loaded again, so there is no load to wait for.
  await tab.goBack({ waitUntil: 'commit' });
  await verdict('wrong-account');
  expect(await tab.evaluate(() => document.body.dataset['cameBack'])).toBe('true');
  await tab.close();
});

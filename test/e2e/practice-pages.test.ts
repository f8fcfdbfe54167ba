import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import { practicePages } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { differences, seenOn } from '../practice/seen.ts';

const ledgers = [...new Set(practicePages.map(({ ledger }) => ledger))];

let driver: ChromiumDriver;
let tab: Page;
beforeAll(async () => {
  driver = await ChromiumDriver.launch();
  tab = await driver.context.newPage();
});
afterAll(() => driver.close());

describe.each(ledgers)('Chromium, with the practice ledger %s', (ledger) => {
  beforeAll(() => replaceLedger(driver, ledgerNamed(ledger, Date.now())));

  const pages = practicePages.filter((page) => page.ledger === ledger);
  test.each(pages)('$name is recognised for what it is', async (page) => {
    await driver.visit(tab, page);
    expect(differences(page, await seenOn(driver, tab, page))).toEqual([]);
  });
});

import type { Page } from 'playwright';
import { beforeAll, describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import { nonEmpty } from '../non-empty.ts';
import { practicePages } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { differences, seenOn } from '../practice/seen.ts';
import { test } from './fixtures.ts';

const ledgers = [...new Set(nonEmpty(practicePages, 'practice pages').map(({ ledger }) => ledger))];

let driver: ChromiumDriver;
let tab: Page;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  tab = await driver.context.newPage();
});

describe.each(ledgers)('Chromium, with the practice ledger %s', (ledger) => {
  beforeAll(() => replaceLedger(driver, ledgerNamed(ledger, Date.now())));

  const pages = practicePages.filter((page) => page.ledger === ledger);
  test.each(pages)('$name is recognised for what it is', async (page) => {
    await driver.visit(tab, page);
    expect(differences(page, await seenOn(driver, tab, page))).toEqual([]);
  });
});

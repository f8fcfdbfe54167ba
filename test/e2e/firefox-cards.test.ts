import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FirefoxDriver } from '../../harness/firefox.ts';
import { until } from '../../harness/until.ts';
import { practicePages } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';

const withMessages = practicePages.filter(({ expect: { messages } }) => messages.length > 0);
const ledgers = [...new Set(withMessages.map(({ ledger }) => ledger))];

let driver: FirefoxDriver;
let tab: Page;
beforeAll(async () => {
  driver = await FirefoxDriver.launch();
  tab = await driver.newTab();
});
afterAll(() => driver.close());

describe.each(ledgers)('Firefox, with the practice ledger %s', (ledger) => {
  beforeAll(() => driver.replaceLedger(ledgerNamed(ledger, Date.now())));

  const pages = withMessages.filter((page) => page.ledger === ledger);
  test.each(pages)('$name has the cards it should have', async (page) => {
    await driver.visit(tab, page);
    const wanted = page.expect.messages.map(({ id, verdict }) => `${id} → ${verdict}`);
    const shown = await until(
      async () => (await driver.cards(tab)).map(({ message, verdict }) => `${message} → ${verdict}`),
      (cards) => cards.join() === wanted.join(),
    );
    expect(shown).toEqual(wanted);
  });
});

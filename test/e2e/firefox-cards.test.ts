import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { nonEmpty } from '../non-empty.ts';
import { practicePages } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

const withMessages = nonEmpty(
  practicePages.filter(({ expect: { messages } }) => messages.length > 0),
  'pages with messages',
);
const ledgers = [...new Set(withMessages.map(({ ledger }) => ledger))];

let driver: FirefoxDriver;
let tab: Page;
test.beforeAll(async ({ firefox }) => {
  driver = firefox;
  tab = await driver.newTab();
});

describe.each(ledgers)('Firefox, with the practice ledger %s', (ledger) => {
  beforeAll(() => driver.replaceLedger(ledgerNamed(ledger, Date.now())));

  const pages = withMessages.filter((page) => page.ledger === ledger);
  test.each(pages)('$name has the cards it should have', async (page) => {
    await driver.visit(tab, page);
    const wanted = page.expect.messages.map(({ id, verdict }) => `${id} → ${verdict}`);
    const cards = await cardsAre(
      driver,
      tab,
      page.expect.messages.map(({ id }) => id),
    );
    expect(cards.map(({ message, verdict }) => `${message} → ${verdict}`)).toEqual(wanted);
  });
});

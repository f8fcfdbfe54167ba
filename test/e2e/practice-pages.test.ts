import type { Page } from 'playwright';
import { beforeAll, describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { replaceLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { type Covered, coveredIn } from '../neighbours/covered.ts';
import { nonEmpty } from '../non-empty.ts';
import { practicePages } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { differences, seenOn } from '../practice/seen.ts';
import { test } from './fixtures.ts';

const ledgers = [...new Set(nonEmpty(practicePages, 'practice pages').map(({ ledger }) => ledger))];

/** The last one is as low as a blade can be. */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
  { width: 480, height: 720 },
  { width: 600, height: 150 },
] as const;

let driver: ChromiumDriver;
let tab: Page;
/** What a card below each message would have covered, a line each page and window with a message in it. */
const belowMessages: number[] = [];
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  tab = await driver.context.newPage();
});

/** What stands over something of the page, in each window in turn. */
async function coveredInWindows(): Promise<string[]> {
  const problems: string[] = [];
  for (const size of WINDOWS) {
    await tab.setViewportSize(size);
    const look = async () => {
      await tab.evaluate(twoFrames);
      return driver.inShadowRoots(tab, coveredIn);
    };
    const isFree = (found: Covered[]) => found.every(({ covered }) => covered.length === 0);
    const found = await until(look, isFree, 1000).catch(look);
    if (found.length === 0) break;
    problems.push(...found.flatMap(({ covered }) => covered.map((what) => `${size.width}: ${what}`)));
    if (found.some(({ shown }) => shown.some((what) => what === 'card' || what === 'chip')))
      belowMessages.push(found.flatMap(({ coveredBelowMessage }) => coveredBelowMessage).length);
  }
  await tab.setViewportSize(WINDOWS[0]);
  return problems;
}

describe.each(ledgers)('Chromium, with the practice ledger %s', (ledger) => {
  beforeAll(() => replaceLedger(driver, ledgerNamed(ledger, Date.now())));

  const pages = practicePages.filter((page) => page.ledger === ledger);
  test.each(pages)('$name is recognised for what it is, and nothing of it covered', async (page) => {
    await driver.visit(tab, page);
    expect(differences(page, await seenOn(driver, tab, page))).toEqual([]);
    expect(await coveredInWindows()).toEqual([]);
  });
});

test('the control: a card right below its message, as wide as cards are, is found to cover most pages', () => {
  const covering = belowMessages.filter((count) => count > 0);
  expect(belowMessages.length).toBeGreaterThan(60);
  expect(covering.length).toBeGreaterThan(belowMessages.length / 2);
});

/** Runs in the page: by then what a new size brings about has been placed. */
function twoFrames(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
}

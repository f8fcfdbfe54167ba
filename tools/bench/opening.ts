import type { Page } from 'playwright';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { Figure } from './figure.ts';
import { largeLedger } from './large-ledger.ts';
import { median } from './statistics.ts';

const EVENTS = 100_000;
const RUNS = 7;

/**
 * Opening the popup to a search that can be used, on a store of 1,000 contracts and 100,000 events against one
 * of a single contract; and a key pressed there to the filtered list.
 */
export async function opening(): Promise<Figure[]> {
  const large = await openingWith(EVENTS);
  const small = await openingWith(100);
  return [
    {
      what: `opening the popup on ${EVENTS} events`,
      value: large.opening,
      unit: 'ms',
      most: 150,
    },
    {
      what: 'the same, against a ledger of one contract',
      value: large.opening / small.opening,
      unit: '×',
      most: 1.5,
      kept: 'opening-large-per-small',
    },
    { what: 'from a key to the filtered list of 1000 contracts', value: large.key, unit: 'ms', most: 16 },
  ];
}

async function openingWith(events: number): Promise<{ opening: number; key: number }> {
  const driver = await ChromiumDriver.launch();
  try {
    await importLedger(driver, largeLedger(events));
    const times: number[] = [];
    const keys: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const popup = await driver.openOwn('popup');
      await popup.getByRole('grid').getByRole('row').first().waitFor();
      // The first opening warms the browser's caches and is not counted.
      if (run > 0) {
        times.push(await firstContractAfter(popup));
        keys.push(await filteredAfter(popup));
      }
      await popup.close();
    }
    return { opening: median(times), key: median(keys) };
  } finally {
    await driver.close();
  }
}

/** Milliseconds from the start of a reload to the first contract in the list, by the page's own clock. */
async function firstContractAfter(popup: Page): Promise<number> {
  await popup.addInitScript(`(() => {
    const look = () => {
      if (document.querySelector('[role="row"]') && document.activeElement?.id === 'search') globalThis.firstContract = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  })()`);
  await popup.reload();
  await popup.getByRole('grid').getByRole('row').first().waitFor();
  return popup.evaluate(
    'new Promise((found) => { const look = () => globalThis.firstContract === undefined ? requestAnimationFrame(look) : found(globalThis.firstContract); look(); })',
  );
}

/** Milliseconds from a typed letter to the list that it leaves, laid out; the median of several. */
function filteredAfter(popup: Page): Promise<number> {
  return popup.evaluate(`(async () => {
    const input = document.querySelector('#search');
    const list = document.querySelector('main');
    const times = [];
    for (const typed of ['c', 'co', 'con', '9', '99', '1']) {
      const start = performance.now();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The view draws before the next task; reading a height has it laid out, too.
      await new Promise((resolve) => setTimeout(resolve));
      times.push(list.scrollHeight > 0 ? performance.now() - start : Number.NaN);
    }
    return times.sort((one, other) => one - other)[3];
  })()`);
}

import type { Page } from 'playwright';
import { ChromiumDriver } from '../../test/driver/chromium.ts';
import { importLedger } from '../../test/driver/import-ledger.ts';
import { largeLedger } from './large-ledger.ts';
import { median } from './statistics.ts';
import type { Figure } from './table.ts';

const EVENTS = 100_000;
const RUNS = 7;

/** Opening the popup on a store of 1,000 contracts and 100,000 events, against one of a single contract. */
export async function opening(): Promise<Figure[]> {
  const large = await openingWith(EVENTS);
  const small = await openingWith(100);
  return [
    {
      what: `opening the popup on ${EVENTS} events to the first contract`,
      value: large,
      unit: 'ms',
    },
    {
      what: 'the same, against a ledger of one contract',
      value: large / small,
      unit: '×',
      kept: 'opening-large-per-small',
    },
  ];
}

async function openingWith(events: number): Promise<number> {
  const driver = await ChromiumDriver.launch();
  try {
    await importLedger(driver, largeLedger(events));
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const popup = await driver.openOwn('popup');
      await popup.getByRole('list').getByRole('group').first().waitFor();
      // The first opening warms the browser's caches and is not counted.
      if (run > 0) times.push(await firstContractAfter(popup));
      await popup.close();
    }
    return median(times);
  } finally {
    await driver.close();
  }
}

/** Milliseconds from the start of a reload to the first contract in the list, by the page's own clock. */
async function firstContractAfter(popup: Page): Promise<number> {
  await popup.addInitScript(`(() => {
    const look = () => {
      if (document.querySelector('[role="group"]')) globalThis.firstContract = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  })()`);
  await popup.reload();
  await popup.getByRole('list').getByRole('group').first().waitFor();
  return popup.evaluate(
    'new Promise((found) => { const look = () => globalThis.firstContract === undefined ? requestAnimationFrame(look) : found(globalThis.firstContract); look(); })',
  );
}

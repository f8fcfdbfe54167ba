import type { Page } from 'playwright';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { Figure } from './figure.ts';
import { largeLedger } from './large-ledger.ts';
import { median } from './statistics.ts';

const RUNS = 25;

/** Logging an incident with one click, until the popup says that it is saved: in both places, and shown. */
export async function saving(): Promise<Figure[]> {
  const driver = await ChromiumDriver.launch();
  try {
    await importLedger(driver, largeLedger(100));
    const popup = await driver.openOwn('popup');
    await popup.getByRole('grid').getByRole('row').first().waitFor();
    const value = median(await times(popup));
    return [{ what: 'saving one entry, second copy included', value, unit: 'ms', most: 20 }];
  } finally {
    await driver.close();
  }
}

/** Milliseconds from a press to the words that follow it, by the page's own clock. */
function times(popup: Page): Promise<number[]> {
  return popup.evaluate(`(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Log incident');
    const status = document.querySelector('.status');
    const times = [];
    for (let run = 0; run < ${RUNS}; run += 1) {
      const said = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { subtree: true, childList: true, characterData: true });
      });
      const start = performance.now();
      button.click();
      await said;
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return times;
  })()`);
}

import type { ChromiumDriver } from './chromium.ts';
import { replaceLedger } from './import-ledger.ts';

declare const chrome: {
  readonly storage: {
    readonly local: { clear(): Promise<void> };
    readonly session: { clear(): Promise<void> };
  };
};

/** Leaves a browser as if the extension had just been installed; starting another would take seconds. */
export async function startAgain(driver: ChromiumDriver): Promise<void> {
  const [first, ...others] = driver.context.pages();
  await first?.goto('about:blank');
  for (const page of others) await page.close();
  await driver.context.clearPermissions();
  await driver.background.evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]),
  );
  await replaceLedger(driver, []);
}

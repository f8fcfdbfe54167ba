import type { Page as FirefoxPage } from 'puppeteer-core';
import type { ChromiumDriver } from './chromium.ts';
import type { ExtensionApi } from './extension-api.ts';
import type { FirefoxDriver } from './firefox.ts';

declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/** Leaves a running Chromium as if the extension had just been installed, with one empty tab. */
export async function startAgain(driver: ChromiumDriver): Promise<void> {
  const [first, ...others] = driver.context.pages();
  await first?.goto('about:blank');
  for (const page of others) await page.close();
  await driver.context.clearPermissions();
  await driver.allowAllHosts();
  await driver.background.evaluate(clearExtension);
}

/** Leaves a running Firefox as if the extension had just been installed, with one empty tab. */
export async function startFirefoxAgain(driver: FirefoxDriver): Promise<void> {
  const [first, ...others] = await driver.browser.pages();
  // A page of the extension would remember what it shows while its storage is cleared.
  await first?.goto('about:blank');
  for (const page of others) await page.close();
  const options: FirefoxPage = await driver.openOwn('options');
  await options.evaluate(async () => {
    const { optional_permissions: permissions, optional_host_permissions: origins } =
      browser.runtime.getManifest();
    await browser.permissions.remove({ permissions, origins });
  });
  await options.evaluate(clearExtension);
  await options.close();
}

/** Runs in a page or worker of the extension: it may refer to nothing outside itself. */
async function clearExtension(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
    }
    database.close();
  }
  const files = await navigator.storage.getDirectory();
  for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
  await chrome.alarms.clearAll();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
}

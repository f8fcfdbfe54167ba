import { test as base } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { FirefoxDriver } from '../../harness/firefox.ts';
import { startAgain, startFirefoxAgain } from '../../harness/start-again.ts';

/**
 * Browsers that test files share: one of each kind for every worker, started when first asked for. A file that asks
 * for `chromium` or `firefox` gets it as if the extension had just been installed. Files that need a build, a start
 * option or a state which cannot be undone start a browser of their own.
 *
 * Sharing depends on `isolate: false` in vitest.config.ts: otherwise every file has a worker to itself.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture depends on.
  .extend('workerChromium', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const driver = await ChromiumDriver.launch();
    onCleanup(() => driver.close());
    return driver;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  .extend('workerFirefox', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const driver = await FirefoxDriver.launch();
    onCleanup(() => driver.close());
    return driver;
  })
  .extend('chromium', { scope: 'file' }, async ({ workerChromium }) => {
    await startAgain(workerChromium);
    return workerChromium;
  })
  .extend('firefox', { scope: 'file' }, async ({ workerFirefox }) => {
    await startFirefoxAgain(workerFirefox);
    return workerFirefox;
  });

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { pageNamed } from '../practice/index.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});

test.each([
  'src/content/main.iife.js',
  'src/content/cards/cards.iife.js',
  'src/content/readers.iife.js',
  'icons/16.png',
])('a page cannot fetch %s, and so cannot tell that the extension is here', async (path) => {
  const tab = await driver.open(pageNamed('partner-center-no-benefits-undecided-en'));
  const address = `chrome-extension://${driver.extensionId}/${path}`;
  expect(existsSync(join('dist/chrome', path))).toBe(true);
  const answer = await tab.evaluate(
    (url) =>
      fetch(url).then(
        () => 'fetched',
        () => 'refused',
      ),
    address,
  );
  expect(answer).toBe('refused');
  await tab.close();
});

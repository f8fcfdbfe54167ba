import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { pageNamed } from '../practice/index.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
let options: Page;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  options = await driver.openOwn('options');
});

const row = (name: string) =>
  options.locator('.permission').filter({ has: options.getByText(name, { exact: true }) });
/** The badge of a row, once it says so. */
const says = (name: string, words: string) => row(name).getByText(words, { exact: true }).waitFor();
const offers = (name: string) => row(name).getByRole('button').allTextContents();

const PORTALS = [
  'Partner Center',
  'Support for Business',
  'Engage Center',
  'Azure portal',
  'Lifecycle Services',
  'Microsoft 365 admin center',
  'Power Platform admin center',
];
const PROXIES = ['.mcas.ms', '.mcas-gov.us', '.mcas-gov.ms'];

describe('the section of the portals', () => {
  test('names every portal with its hosts, allowed after installation', async () => {
    await expect
      .poll(() => options.locator('.permission .item-name').allTextContents())
      .toEqual([...PORTALS, ...PROXIES]);
    for (const name of PORTALS) {
      await says(name, 'Allowed');
      expect(await offers(name)).toEqual([]);
    }
    await row('Azure portal').getByText('preview.portal.azure.com').waitFor();
  });

  test('offers the session proxies, none of them allowed', async () => {
    for (const name of PROXIES) {
      await says(name, 'Not allowed');
      expect(await offers(name)).toEqual(['Allow']);
    }
  });

  test('follows by itself what the user changes in the browser, and offers what is missing', async () => {
    await driver.allowHosts(['https://portal.azure.com/*', 'https://lcs.dynamics.com/*']);
    await says('Partner Center', 'Not allowed');
    await says('Azure portal', 'Partly allowed');
    await says('Lifecycle Services', 'Allowed');
    expect(await offers('Lifecycle Services')).toEqual([]);
    await row('Azure portal').getByRole('button', { name: 'Allow: Azure portal', exact: true }).waitFor();
    // The extension cannot remove a permission that its manifest requires.
    expect(await offers('Azure portal')).toEqual(['Allow']);

    await driver.allowAllHosts();
    for (const name of PORTALS) await says(name, 'Allowed');
  });

  test('says which pages were recognised, and by what', async () => {
    const pages = options.getByRole('list', { name: 'Recognised pages' });
    const page = (name: string) => pages.getByRole('listitem').filter({ hasText: name });
    await page('Azure: “Link support benefits”').getByText('Not recognised yet.').waitFor();

    const panel = await driver.open(pageNamed('azure-already-linked-top-document-en'));
    await page('Azure: “Link support benefits”').getByText('by its heading.').waitFor();

    const html = '<html lang="en"><h1>Welcome</h1></html>';
    const redesigned = await driver.open({
      address: 'https://portal.azure.com/#create/Microsoft.Support',
      html,
      frames: {},
    });
    // The page is left once it has been looked at.
    await driver.reports(redesigned);
    await redesigned.goto('about:blank');
    await page('Azure: “New support request”').getByText('by its address. No heading or button').waitFor();
    await Promise.all([panel.close(), redesigned.close()]);
  });
});

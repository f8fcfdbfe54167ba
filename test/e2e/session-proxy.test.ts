import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import { ChromiumDriver } from '../../harness/chromium.ts';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import { withEverythingGranted } from '../../harness/granted.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { movedTo, proxied } from '../practice/proxied.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

declare const chrome: ExtensionApi;

/** In its frame, a blade's, and in the top document. */
const IN_FRAME = pageNamed('azure-undecided-en');
const IN_TOP_DOCUMENT = pageNamed('azure-already-linked-top-document-en');
const PARTNER_CENTER = pageNamed('partner-center-no-benefits-undecided-en');

const PROXIED = [
  ['the Azure portal', proxied(IN_TOP_DOCUMENT), ALREADY_ASSOCIATED],
  ['a blade in a frame', proxied(IN_FRAME), ALREADY_ASSOCIATED],
  ['Partner Center', proxied(PARTNER_CENTER), 'no-benefits-yet'],
  ['the Azure portal, by another proxy', proxied(IN_TOP_DOCUMENT, '.mcas-gov.us'), ALREADY_ASSOCIATED],
  ['a blade, by a third', proxied(IN_FRAME, '.mcas-gov.ms'), ALREADY_ASSOCIATED],
] as const;

async function framesRunIn(driver: ChromiumDriver, page: ShownPage): Promise<string[]> {
  const tab = await driver.open(page);
  const reports = await driver.reports(tab);
  await tab.close();
  return reports.map(({ frame }) => frame);
}

describe('with the proxied hosts allowed', () => {
  let driver: ChromiumDriver;
  let extension: string;
  beforeAll(async () => {
    extension = await withEverythingGranted();
    driver = await ChromiumDriver.launch({ extension });
    await registered(true);
  });
  afterAll(async () => {
    await driver.close();
    await rm(extension, { recursive: true });
  });

  /** Once the background has heard of a change of what is allowed. */
  const registered = (any: boolean) =>
    until(
      () => driver.background.evaluate(() => chrome.scripting.getRegisteredContentScripts()),
      ({ length }) => length > 0 === any,
    );

  test.each(PROXIED)('a message has its card: %s', async (_, page, message) => {
    const tab = await driver.open(page);
    const [card] = await cardsAre(driver, tab, [message]);
    expect(card?.verdict).toBe('undecided');
    await tab.close();
  });

  test('the links of a card stay behind the proxy', async () => {
    const tab = await driver.open(proxied(IN_FRAME));
    const [card] = await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    const hosts = (card?.links ?? []).map((link) => new URL(link).host).filter((host) => /azure/.test(host));
    expect(new Set(hosts)).toEqual(new Set(['portal.azure.com.mcas.ms']));
    await tab.close();
  });

  test('every frame of the portal runs the content script', async () => {
    const page = proxied(IN_FRAME);
    expect((await framesRunIn(driver, page)).sort()).toEqual(
      [page.address, ...Object.keys(page.frames)].sort(),
    );
  });

  test.each([
    'portal.azure.com.mcas.ms.example',
    'evil.mcas.ms',
    'portal.azure.com.mcas.ms.mcas.ms',
    'portal.azure.commcas.ms',
    'portal.azure.com.mcas-gov.com',
  ])('nothing runs on the lookalike %s', async (host) => {
    expect(await framesRunIn(driver, movedTo(IN_TOP_DOCUMENT, host))).toEqual([]);
  });

  test('what the user takes back is left alone, and what is given again is not', async () => {
    const page = proxied(IN_TOP_DOCUMENT);
    await driver.allowHosts(['https://portal.azure.com/*']);
    await registered(false);
    expect(await framesRunIn(driver, page)).toEqual([]);
    await driver.allowAllHosts();
    await registered(true);
    expect(await framesRunIn(driver, page)).toEqual([page.address]);
  });
});

describe('with no proxied host allowed', () => {
  let driver: ChromiumDriver;
  test.beforeAll(({ chromium }) => {
    driver = chromium;
  });

  test.each(PROXIED)('nothing runs: %s', async (_, page) => {
    expect(await framesRunIn(driver, page)).toEqual([]);
  });

  test('the content script runs on the portal itself', async () => {
    expect(await framesRunIn(driver, IN_TOP_DOCUMENT)).toEqual([IN_TOP_DOCUMENT.address]);
  });
});

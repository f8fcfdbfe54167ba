import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { BENEFIT_SHAPES } from '../page-shapes/benefits.ts';
import { CONTRACT_LINE_SHAPES } from '../page-shapes/contract-lines.ts';
import { CONTRACT_SHAPES } from '../page-shapes/contracts.ts';
import { inBothBrowsers, NOTHING } from '../page-shapes/expected.ts';
import { BENEFIT_GRID_SHAPES } from '../page-shapes/grids.ts';
import { CLOUD_CONTRACT, ON_PREMISES_CONTRACT } from '../practice/facts.ts';
import { pageNamed } from '../practice/index.ts';
import { test } from './fixtures.ts';

declare const browser: ExtensionApi;

let driver: FirefoxDriver;
let own: Page;
test.beforeAll(async ({ firefox }) => {
  driver = firefox;
  own = await driver.openOwn('options');
});

/** Asks the only open page of a portal what it shows, as the extension does. */
async function reading(page: Parameters<FirefoxDriver['open']>[0]): Promise<unknown> {
  const tab = await driver.open(page);
  const answer = await own.evaluate(async () => {
    const [shown] = await browser.tabs.query({ url: 'https://*.microsoft.com/*' });
    const answers = await browser.runtime.sendMessage({ type: 'read-tab', tab: shown?.id });
    return (answers as readonly unknown[])[0];
  });
  await tab.close();
  return answer;
}

describe('Firefox reads', () => {
  test('R12 the benefits of a practice page', async () => {
    expect(await reading(pageNamed('partner-center-benefits-activated-sv'))).toMatchObject({
      benefits: [
        { accessId: CLOUD_CONTRACT.accessId, endsOn: CLOUD_CONTRACT.endsOn, activated: true },
        { accessId: ON_PREMISES_CONTRACT.accessId, endsOn: ON_PREMISES_CONTRACT.endsOn, activated: true },
      ],
    });
  });

  test('R19 the contract of a practice page', async () => {
    const { startsOn, endsOn } = ON_PREMISES_CONTRACT;
    expect(await reading(pageNamed('s4b-step-2-en'))).toMatchObject({
      contracts: [{ startsOn, endsOn, incidentsRemaining: 14 }],
    });
  });

  test.each(inBothBrowsers([...BENEFIT_SHAPES, ...BENEFIT_GRID_SHAPES]))('$shape', async (each) => {
    const html = `<!doctype html><html><body><h1>Technical benefits</h1>${each.body}</body></html>`;
    const address = 'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical';
    expect(await reading({ address, html, frames: {} })).toEqual({ ...NOTHING, benefits: each.expected });
  });

  test.each(inBothBrowsers([...CONTRACT_SHAPES, ...CONTRACT_LINE_SHAPES]))('$shape', async (each) => {
    const html = `<!doctype html><html><body>${each.body}<button>Add contract</button></body></html>`;
    const address = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';
    expect(await reading({ address, html, frames: {} })).toEqual({ ...NOTHING, contracts: each.expected });
  });
});

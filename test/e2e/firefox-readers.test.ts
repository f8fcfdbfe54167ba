import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FirefoxDriver } from '../../harness/firefox.ts';
import { BENEFIT_SHAPES } from '../page-shapes/benefits.ts';
import { CONTRACT_SHAPES } from '../page-shapes/contracts.ts';
import { NOTHING } from '../page-shapes/expected.ts';
import { CLOUD_CONTRACT, ON_PREMISES_CONTRACT } from '../practice/facts.ts';
import { pageNamed } from '../practice/index.ts';

/** What an extension page has to ask a tab with. */
declare const browser: {
  readonly tabs: { query(about: { readonly url: string }): Promise<readonly { readonly id: number }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<readonly unknown[]> };
};

let driver: FirefoxDriver;
let own: Page;
beforeAll(async () => {
  driver = await FirefoxDriver.launch();
  own = await driver.openOwn('options');
});
afterAll(() => driver.close());

/** Asks the only open page of a portal what it shows, as the extension does. */
async function reading(page: Parameters<FirefoxDriver['open']>[0]): Promise<unknown> {
  const tab = await driver.open(page);
  const answer = await own.evaluate(async () => {
    const [shown] = await browser.tabs.query({ url: 'https://*.microsoft.com/*' });
    const [reading] = await browser.runtime.sendMessage({ type: 'read-tab', tab: shown?.id });
    return reading;
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

  // Of the shapes tested in Chromium, those that another browser may lay out or write apart.
  const LAID_OUT = [
    'flex rows of spans',
    'what a display of contents shows',
    'values in nested shadow roots, the name outside, slots between',
    'values that nobody sees beside those that are seen',
    'a grid of divs',
    'fields that can only be read',
  ];
  test.each(BENEFIT_SHAPES.filter(({ shape }) => LAID_OUT.includes(shape)))('$shape', async (each) => {
    const html = `<!doctype html><html><body><h1>Technical benefits</h1>${each.body}</body></html>`;
    const address = 'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical';
    expect(await reading({ address, html, frames: {} })).toEqual({ ...NOTHING, benefits: each.expected });
  });

  const WRITTEN = ['Russian', 'Korean', 'Portuguese', 'R21 no plan where the question is not answered yet'];
  test.each(CONTRACT_SHAPES.filter(({ shape }) => WRITTEN.includes(shape)))('$shape', async (each) => {
    const html = `<!doctype html><html><body>${each.body}<button>Add contract</button></body></html>`;
    const address = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';
    expect(await reading({ address, html, frames: {} })).toEqual({ ...NOTHING, contracts: each.expected });
  });
});

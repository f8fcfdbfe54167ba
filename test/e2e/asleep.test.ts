import type { CDPSession, Page } from 'playwright';
import { expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

const METRICS = 'https://portal.azure.com/#view/Microsoft_Azure_Monitoring/MetricsBlade';
const PLANS = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
const MESSAGE = 'This Access ID is already associated to an account.';
const PAGE = `<!doctype html><html lang="en"><head><title>Metrics - Microsoft Azure</title></head>
  <body><header><h1>Metrics</h1></header><main id="main"><p>${MESSAGE}</p><div id="rows"></div></main></body></html>`;

let driver: ChromiumDriver;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  await importLedger(driver, ledgerNamed('linked', Date.now()));
});

/** How often each function of the extension's scripts runs in the page during `work`. */
async function callsDuring(
  tab: Page,
  work: () => Promise<unknown>,
): Promise<{ scripts: string[]; calls: number }> {
  const cdp: CDPSession = await driver.context.newCDPSession(tab);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // What ran before is counted by the first taking.
  await cdp.send('Profiler.takePreciseCoverage');
  await work();
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  await cdp.detach();
  const own = result.filter(({ url }) => url.startsWith('chrome-extension://'));
  return {
    scripts: own.map(({ url }) => url.split('/').at(-1) ?? ''),
    calls: own
      .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
      .reduce((sum, one) => sum + one, 0),
  };
}

/** Runs in the page: renders two hundred rows again in each of sixty frames. */
const storm = () =>
  new Promise<void>((done) => {
    let left = 60;
    const rows = document.getElementById('rows');
    const frame = () => {
      rows?.replaceChildren(
        ...Array.from({ length: 200 }, (_, nth) =>
          Object.assign(document.createElement('p'), { textContent: `${left} ${nth}` }),
        ),
      );
      left -= 1;
      if (left > 0) requestAnimationFrame(frame);
      else done();
    };
    requestAnimationFrame(frame);
  });

test('on a page that is not about support, a storm calls nothing of the extension but a glance now and then', async () => {
  const tab = await driver.open({ address: METRICS, html: PAGE, frames: {} });
  const { scripts, calls } = await callsDuring(tab, () => tab.evaluate(storm));
  expect(scripts.filter((name) => name !== 'main.iife.js')).toEqual([]);
  // A few glances at address and headings, none of them for one of the 12,000 changes.
  expect(calls).toBeLessThan(1000);
  await cardsAre(driver, tab, []);

  // The control: the same page, and the same storm, where the address names support.
  const plans = await driver.open({ address: PLANS, html: PAGE, frames: {} });
  await cardsAre(driver, plans, [ALREADY_ASSOCIATED]);
  const awake = await callsDuring(plans, () => plans.evaluate(storm));
  expect(awake.scripts).toContain('awake.iife.js');
  expect(awake.calls).toBeGreaterThan(1000);
});

test('on a page about support that shows no message, what understands messages is loaded with the first one', async () => {
  const tab = await driver.open({ address: PLANS, html: PAGE.replace(MESSAGE, 'No plans.'), frames: {} });
  await cardsAre(driver, tab, []);
  const scriptsDuring = async (work: () => Promise<unknown>) =>
    new Set((await callsDuring(tab, work)).scripts);
  const quiet = await scriptsDuring(() => tab.evaluate(storm));
  expect([...quiet].sort()).toEqual(['awake.iife.js', 'main.iife.js']);
  const told = await scriptsDuring(async () => {
    await tab.locator('main > p').evaluate((element, message) => element.replaceChildren(message), MESSAGE);
    await tab.locator('partner-support-companion').waitFor({ state: 'attached' });
  });
  expect(told).toContain('attentive.iife.js');
});

test('the frame wakes when the portal moves on to support without loading, and leaves nothing when it moves on', async () => {
  const tab = await driver.open({ address: METRICS, html: PAGE, frames: {} });
  const hosts = () => tab.locator('partner-support-companion').count();
  await tab.evaluate((address) => history.pushState(null, '', address), PLANS);
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  expect(await hosts()).toBe(1);
  await tab.evaluate((address) => history.pushState(null, '', address), METRICS);
  await until(hosts, (count) => count === 0);
});

test('the frame wakes when a panel about support opens over another page', async () => {
  const tab = await driver.open({ address: METRICS, html: PAGE, frames: {} });
  await tab.evaluate(() => {
    const panel = Object.assign(document.createElement('section'), {
      innerHTML: '<h2>Link support benefits</h2>',
    });
    document.body.append(panel);
  });
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
});

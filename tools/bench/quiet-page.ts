import { setTimeout as pause } from 'node:timers/promises';
import type { ChromiumDriver } from '../../test/driver/chromium.ts';
import { pageNamed } from '../../test/practice/index.ts';
import type { Figure } from './table.ts';

/** How long the page is left alone: the figure is what happens in this time, so it has to pass. */
const WATCHED_MS = 3000;

/** What scripts do, ours and the page's, on a page with an open card that does not change. */
export async function quietPage(driver: ChromiumDriver): Promise<Figure[]> {
  const tab = await driver.open(pageNamed('partner-center-no-benefits-undecided-en'));
  while ((await driver.cards(tab)).length === 0);
  const cdp = await driver.context.newCDPSession(tab);
  await cdp.send('Performance.enable');
  const scriptMs = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  // The card fades in and finds its place first.
  await pause(1000);
  const before = await scriptMs();
  await pause(WATCHED_MS);
  const after = await scriptMs();
  await tab.close();
  return [
    {
      what: `scripts on a quiet page with a card, in ${WATCHED_MS / 1000} s`,
      value: after - before,
      unit: 'ms',
      most: 0,
    },
  ];
}

import { setTimeout as pause } from 'node:timers/promises';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../../test/practice/index.ts';
import type { PracticePage } from '../../test/practice/page.ts';
import type { Figure } from './figure.ts';
import { AT_PORTAL, listPage } from './pages/list-page.ts';
import { scriptSeconds, untilAtRest } from './rest.ts';
import { isOwnCall, outermost, traced } from './trace.ts';

/** How long the page is left alone: the figure is what happens in this time, so it has to pass. */
const WATCHED_MS = 3000;

const WITH_CARD = pageNamed('partner-center-no-benefits-undecided-en');
const WITHOUT = { ...WITH_CARD, ...listPage({ textNodes: 1000, address: AT_PORTAL }) };

/** What scripts do, ours and the page's, on a page that does not change. */
export async function quietPage(driver: ChromiumDriver): Promise<Figure[]> {
  return [
    ...(await quiet(driver, WITH_CARD, 1, 'a quiet page with a card')),
    ...(await quiet(driver, WITHOUT, 0, 'a quiet page without a message')),
  ];
}

async function quiet(
  driver: ChromiumDriver,
  page: PracticePage,
  cards: number,
  where: string,
): Promise<Figure[]> {
  const tab = await driver.open(page);
  await until(
    () => driver.cards(tab),
    (shown) => shown.length === cards,
  );
  const cdp = await driver.context.newCDPSession(tab);
  // The card fades in and finds its place first.
  await untilAtRest(cdp);
  const before = await scriptSeconds(cdp);
  // Any timer, frame callback or observer of its own would be a call into its world.
  const events = await traced(cdp, async () => {
    await pause(WATCHED_MS);
  });
  const after = await scriptSeconds(cdp);
  if ((await driver.reports(tab)).length === 0) throw new Error(`It does not run on ${where}.`);
  await tab.close();
  const seconds = WATCHED_MS / 1000;
  return [
    { what: `scripts on ${where}, in ${seconds} s`, value: 1000 * (after - before), unit: 'ms', most: 0 },
    {
      what: 'calls into its own script there',
      value: outermost(events, isOwnCall).length,
      unit: '',
      most: 0,
    },
  ];
}

import type { ChromiumDriver } from '../../harness/chromium.ts';
import { until } from '../../harness/until.ts';
import { wording } from '../../test/practice/messages.ts';
import type { Figure } from './figure.ts';
import { AT_PORTAL, listPage } from './pages/list-page.ts';
import { untilAtRest } from './rest.ts';
import { median } from './statistics.ts';
import { outermost, processorMs, traced } from './trace.ts';

const TEXT_NODES = 50_000;
const ROUNDS = 3;
const MESSAGE = wording('access-id-already-associated', 'en');

/**
 * The page's tasks from a message to its card on a large page that is at rest, with the style and layout that come
 * of them, and the scripts that are loaded for it.
 */
export async function firstCard(driver: ChromiumDriver): Promise<Figure[]> {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) longest.push(await longestTask(driver));
  return [
    {
      what: `the page's longest task at the first card, ${TEXT_NODES} text nodes, style and layout included`,
      value: median(longest),
      unit: 'ms',
      most: 16,
    },
  ];
}

async function longestTask(driver: ChromiumDriver): Promise<number> {
  const tab = await driver.open(listPage({ textNodes: TEXT_NODES, address: AT_PORTAL }));
  const cdp = await driver.context.newCDPSession(tab);
  await untilAtRest(cdp);
  const events = await traced(cdp, async () => {
    await tab.evaluate((message) => {
      performance.mark('message');
      document.getElementById('message')?.replaceChildren(message);
    }, MESSAGE);
    await until(
      () => tab.locator('partner-support-companion').count(),
      (count) => count === 1,
    );
    await untilAtRest(cdp);
  });
  const shown = await driver.cards(tab);
  await tab.close();
  if (shown.length !== 1) throw new Error('The message has no card.');
  const script = events.find(({ args }) => args.data?.url?.startsWith('chrome-extension:'));
  const tasks = outermost(
    events.filter(({ pid, tid }) => pid === script?.pid && tid === script.tid),
    ({ name }) => name === 'RunTask',
  );
  return Math.max(...tasks.map(processorMs));
}

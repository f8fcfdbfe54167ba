import type { CDPSession, Page } from 'playwright';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { browserMs } from './browser-time.ts';
import { type Storm, type StormPlace, stormPage } from './pages/storm-page.ts';
import { untilAtRest } from './rest.ts';
import { median, sum } from './statistics.ts';
import { longestOwnTask, ownWork, processorMs, traced } from './trace.ts';

/** What a storm cost, in milliseconds of the processor for each of its frames. */
export interface StormCost {
  /** All processes of the browser. */
  readonly browser: number;
  /** The page's main thread, all tasks. */
  readonly page: number;
  /** The extension's own script on it. */
  readonly own: number;
  /** The longest that the extension's script takes of one task; 0 where it does not run. */
  readonly longest: number;
  /** Frames that came late, of a hundred. */
  readonly dropped: number;
}

/**
 * A storm of so many frames, twice: once alone, for what the browser spends, and once under a trace, which says
 * whose time it is and costs time itself. Measured by frames, because a slow run has fewer of them.
 */
export async function stormCost(
  driver: ChromiumDriver,
  place: StormPlace,
  frames: number,
): Promise<StormCost> {
  const page = stormPage(place);
  const tab = await driver.open(page);
  const cdp = await driver.context.newCDPSession(tab);
  await untilAtRest(cdp);
  await rage(tab, 30);
  const browser = await browserMs(driver, async () => {
    await rage(tab, frames);
    await untilAtRest(cdp);
  });
  const { storm, events } = await tracedStorm(cdp, tab, frames);
  await tab.close();
  const drawing = events.find(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith(new URL(page.address).origin),
  );
  if (drawing === undefined) throw new Error('The storm did not rage.');
  const onMainThread = events.filter(({ pid, tid }) => pid === drawing.pid && tid === drawing.tid);
  const tasks = onMainThread.filter(({ name }) => name === 'RunTask').map(processorMs);
  const own = ownWork(onMainThread).map(processorMs);
  return {
    browser: browser / frames,
    page: sum(tasks) / frames,
    own: sum(own) / frames,
    longest: longestOwnTask(onMainThread),
    dropped: droppedOf(storm),
  };
}

const rage = (tab: Page, frames: number) => tab.evaluate<Storm>(`storm(${frames})`);

async function tracedStorm(cdp: CDPSession, tab: Page, frames: number) {
  let storm: Storm = { frames: [] };
  const events = await traced(cdp, async () => {
    storm = await rage(tab, frames);
    // What was put off until the storm is over counts, too.
    await untilAtRest(cdp);
  });
  return { storm, events };
}

function droppedOf({ frames }: Storm): number {
  const usual = median(frames);
  return (100 * frames.filter((length) => length > 1.5 * usual).length) / frames.length;
}

import type { ChromiumDriver } from '../../harness/chromium.ts';
import { type Observer, type Storm, stormPage } from './pages/storm-page.ts';
import { untilAtRest } from './rest.ts';
import { median, sum } from './statistics.ts';
import { isOwnCall, longestOwnTask, outermost, processorMs, traced } from './trace.ts';

const RENDERING = new Set('UpdateLayoutTree Layout PrePaint Paint Layerize Commit HitTest'.split(' '));

/** What a storm cost the page's main thread, in milliseconds of the processor for each of its frames. */
export interface StormCost {
  /** All tasks. */
  readonly tasks: number;
  /** The tasks without style, layout and paint: scripts, what they call, and what cleans up after them. */
  readonly scripts: number;
  /** The extension's own script; it is part of the tasks. */
  readonly own: number;
  /** The longest that the extension's script takes of one task; 0 where it does not run. */
  readonly longest: number;
  /** Frames that came late. */
  readonly dropped: number;
}

/**
 * A storm is measured by the processor time of the page's main thread that the browser's trace reports,
 * because a share of the clock's time would depend on what else the machine does; and frame by frame, because
 * a slow run has fewer frames.
 */
export async function stormCost(
  driver: ChromiumDriver,
  observer: Observer,
  durationMs: number,
): Promise<StormCost> {
  const page = stormPage(observer);
  const tab = await driver.open(page);
  const cdp = await driver.context.newCDPSession(tab);
  await untilAtRest(cdp);
  let storm: Storm = { frames: [] };
  const events = await traced(cdp, async () => {
    storm = await tab.evaluate<Storm>(`storm(${durationMs})`);
  });
  await tab.close();
  const frames = storm.frames.length;
  const drawing = events.find(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith(new URL(page.address).origin),
  );
  if (drawing === undefined) throw new Error('The storm did not rage.');
  const onMainThread = events.filter(({ pid, tid }) => pid === drawing.pid && tid === drawing.tid);
  const tasks = outermost(onMainThread, ({ name }) => name === 'RunTask').map(processorMs);
  const rendering = outermost(onMainThread, ({ name }) => RENDERING.has(name)).map(processorMs);
  const own = outermost(onMainThread, isOwnCall).map(processorMs);
  if (own.length === 0 && observer === 'extension') throw new Error('The extension slept through the storm.');
  return {
    tasks: sum(tasks) / frames,
    scripts: (sum(tasks) - sum(rendering)) / frames,
    own: sum(own) / frames,
    longest: longestOwnTask(onMainThread),
    dropped: droppedOf(storm),
  };
}

function droppedOf({ frames }: Storm): number {
  const usual = median(frames);
  return frames.filter((length) => length > 1.5 * usual).length;
}

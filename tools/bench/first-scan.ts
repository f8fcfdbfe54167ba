import type { ChromiumDriver } from '../../harness/chromium.ts';
import { AT_PORTAL, ELSEWHERE, listPage } from './pages/list-page.ts';
import { untilAtRest } from './rest.ts';
import { sum } from './statistics.ts';
import { isOwnCall, longestOwnTask, outermost, processorMs, type TraceEvent, traced } from './trace.ts';

export interface ListShape {
  readonly textNodes: number;
  /** One row in so many has a word that messages have; `null` for none. */
  readonly wordEvery?: number;
}

export interface FirstScan {
  /** Before there is a document to look at: the script itself. */
  readonly startMs: number;
  /** The look at the document, without its pauses. */
  readonly scanMs: number;
  /** The longest that it takes of one of the page's tasks, the script's start included. */
  readonly longestMs: number;
}

/** What the extension does on a fresh page, as the browser reports it, in milliseconds of the processor. */
export async function firstScan(driver: ChromiumDriver, shape: ListShape): Promise<FirstScan> {
  const events = await tracedVisit(driver, { ...shape, address: AT_PORTAL });
  const calls = outermost(events, isOwnCall);
  const isStart = ({ name }: TraceEvent) => name === 'EvaluateScript';
  const scan = calls.filter((call) => !isStart(call)).map(processorMs);
  if (scan.length === 0) throw new Error('The extension does not run on the large page.');
  return {
    startMs: sum(calls.filter(isStart).map(processorMs)),
    scanMs: sum(scan),
    longestMs: longestOwnTask(events),
  };
}

/**
 * What a script of the page's own does on the same page where the extension does not run, in milliseconds of
 * the processor. It begins when the scan would, as soon as the document is parsed, and is as cold.
 */
export async function pagePass(driver: ChromiumDriver, shape: ListShape, pass: string): Promise<number> {
  const script = `addEventListener('DOMContentLoaded', () => {${pass}});`;
  const events = await tracedVisit(driver, { ...shape, address: ELSEWHERE, script });
  const calls = events.filter(({ name, args }) => name === 'FunctionCall' && args.data?.url === ELSEWHERE);
  if (calls.length === 0) throw new Error("The page's own pass did not run.");
  return sum(calls.map(processorMs));
}

async function tracedVisit(
  driver: ChromiumDriver,
  page: Parameters<typeof listPage>[0],
): Promise<TraceEvent[]> {
  const tab = await driver.context.newPage();
  const cdp = await driver.context.newCDPSession(tab);
  const shown = listPage(page);
  driver.server.show(shown);
  const events = await traced(cdp, async () => {
    await tab.goto(shown.address);
    await untilAtRest(cdp);
  });
  await tab.close();
  return events;
}

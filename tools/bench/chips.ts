import type { Page } from 'playwright';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { expandCard } from '../../harness/expand-card.ts';
import { until } from '../../harness/until.ts';
import { wording } from '../../test/practice/messages.ts';
import { supportPage } from '../../test/practice/support-page.ts';
import type { Figure } from './figure.ts';
import { untilAtRest } from './rest.ts';
import { median } from './statistics.ts';
import { longestOwnTask, outermost, processorMs, type TraceEvent, traced } from './trace.ts';

const ROUNDS = 3;
const MESSAGES = 20;
/** How often a card is moved in one drag, and how far, in pixels. */
const MOVES = 60;
const STEP = 4;
/** One frame of sixty a second, in milliseconds. */
const FRAME_MS = 16;
const MESSAGE = wording('access-id-already-associated', 'en');

/** Twenty messages at once, and a card that is dragged: what the page's main thread has to do for it. */
export async function chips(driver: ChromiumDriver): Promise<Figure[]> {
  const placed: number[] = [];
  const moved: number[] = [];
  const shifts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const tab = await driver.open(
      supportPage('<div id="messages" style="contain: strict; height: 700px"></div>'),
    );
    placed.push(await placing(driver, tab));
    shifts.push(await tab.evaluate(layoutShift));
    moved.push(await moving(driver, tab));
    await tab.close();
  }
  return [
    {
      what: `its longest task for ${MESSAGES} messages at once`,
      value: median(placed),
      unit: 'ms',
      most: FRAME_MS,
    },
    { what: 'by which it shifts the layout of the page', value: Math.max(...shifts), unit: '', most: 0 },
    {
      what: 'the page’s longest task while a card is dragged',
      value: median(moved),
      unit: 'ms',
      most: FRAME_MS,
    },
  ];
}

async function placing(driver: ChromiumDriver, tab: Page): Promise<number> {
  const cdp = await driver.context.newCDPSession(tab);
  // What shows cards is loaded with the first message, once a frame.
  await tab.evaluate(addMessages, [MESSAGE, 1] as const);
  await until(
    () => driver.cards(tab),
    (cards) => cards.length === 1,
  );
  await tab.evaluate(() => document.getElementById('messages')?.replaceChildren());
  await untilAtRest(cdp);
  const events = await traced(cdp, async () => {
    await tab.evaluate(addMessages, [MESSAGE, MESSAGES] as const);
    await until(
      () => driver.cards(tab),
      (cards) => cards.length === MESSAGES,
    );
    await untilAtRest(cdp);
  });
  return longestOwnTask(events);
}

async function moving(driver: ChromiumDriver, tab: Page): Promise<number> {
  await expandCard(driver, tab);
  const cdp = await driver.context.newCDPSession(tab);
  await untilAtRest(cdp);
  const [card] = (await driver.cards(tab)).filter(({ box }) => box.height > 60);
  const { x = 0, y = 0 } = card?.box ?? {};
  const events = await traced(cdp, async () => {
    await tab.mouse.move(x + 60, y + 10);
    await tab.mouse.down();
    await tab.mouse.move(x + 60 + MOVES * STEP, y + 10, { steps: MOVES });
    await tab.mouse.up();
  });
  return Math.max(0, ...tasksOfPage(events).map(processorMs));
}

/** The tasks of the thread on which the extension's script runs in the page. */
function tasksOfPage(events: readonly TraceEvent[]): TraceEvent[] {
  const script = events.find(({ args }) => args.data?.url?.startsWith('chrome-extension:'));
  return outermost(
    events.filter(({ pid, tid }) => pid === script?.pid && tid === script.tid),
    ({ name }) => name === 'RunTask',
  );
}

/** Runs in the page: each message has a line of its own, and room behind it. */
function addMessages([message, times]: readonly [string, number]): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift' });
  const lines = Array.from({ length: times }, () => {
    const line = document.createElement('p');
    line.style.cssText = 'margin: 0; height: 34px; width: 500px; font-size: 11px';
    line.append(message);
    return line;
  });
  document.getElementById('messages')?.append(...lines);
}

/** Runs in the page. */
function layoutShift(): number {
  const { shifts } = globalThis as unknown as { readonly shifts: readonly number[] };
  return shifts.reduce((all, one) => all + one, 0);
}

import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { Figure } from './figure.ts';
import { type Observer, type StormWithMessages, stormPage } from './pages/storm-page.ts';
import { untilAtRest } from './rest.ts';
import { median, percentile } from './statistics.ts';
import { type StormCost, stormCost } from './storm.ts';

const STORM_MS = 10_000;
const RUNS = 3;
const MESSAGES = 40;
const OBSERVERS = ['none', 'empty observer', 'extension'] as const satisfies readonly Observer[];

/** A page that renders 200 rows in every frame: what the extension costs there, and how soon it answers. */
export async function storms(driver: ChromiumDriver): Promise<Figure[]> {
  const costs: Record<Observer, StormCost[]> = { none: [], 'empty observer': [], extension: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const observer of OBSERVERS) costs[observer].push(await stormCost(driver, observer, STORM_MS));
  }
  const usual = (observer: Observer, what: keyof StormCost) =>
    median(costs[observer].map((cost) => cost[what]));
  const delays = await delaysInStorm(driver);
  return [
    {
      what: "its own script in a storm, of the page's main-thread time",
      value: 100 * median(costs.extension.map(({ own, tasks }) => own / tasks)),
      unit: '%',
      most: 2,
      kept: 'storm-own-share',
      isHeadline: true,
    },
    ...againstObserver(costs),
    { what: 'its longest task in a storm', value: usual('extension', 'longest'), unit: 'ms', most: 16 },
    {
      what: `frames dropped in ${STORM_MS / 1000} s of storm, beside ${usual('none', 'dropped')} without it`,
      value: Math.max(0, usual('extension', 'dropped') - usual('none', 'dropped')),
      unit: '',
      most: 0,
    },
    {
      what: 'from a message in a storm to its card, 95th percentile',
      value: percentile(
        delays.map(({ ms }) => ms),
        0.95,
      ),
      unit: 'ms',
      most: 150,
      isHeadline: true,
    },
    {
      what: 'the same in frames',
      value: percentile(
        delays.map(({ frames }) => frames),
        0.95,
      ),
      unit: '',
      kept: 'storm-frames-to-card',
    },
  ];
}

/**
 * Everything the extension adds to a frame, also outside its script, against what an observer with an empty
 * callback adds. Where the latter is less than two runs with neither differ, the ratio says nothing and
 * promises nothing.
 */
function againstObserver(costs: Record<Observer, readonly StormCost[]>): Figure[] {
  const added = (observer: Observer, part: 'tasks' | 'scripts') =>
    median(costs[observer].map((cost) => cost[part])) - median(costs.none.map((cost) => cost[part]));
  const alone = costs.none.map(({ tasks }) => tasks);
  const noise = Math.max(...alone) - Math.min(...alone);
  const isClear = added('empty observer', 'tasks') > noise;
  const ratio = added('extension', 'tasks') / added('empty observer', 'tasks');
  return [
    { what: "a storm's frame without it", value: median(alone), unit: 'ms' },
    { what: 'what an empty observer adds to that', value: added('empty observer', 'tasks'), unit: 'ms' },
    { what: 'what the extension adds to that', value: added('extension', 'tasks'), unit: 'ms' },
    {
      what: `the one against the other${isClear ? '' : `, lost in differences of ${noise.toFixed(2)} ms without either`}`,
      value: ratio,
      unit: '×',
      ...(isClear ? { most: 1.5 } : {}),
    },
    {
      what: 'the same without style, layout and paint',
      value: added('extension', 'scripts') / added('empty observer', 'scripts'),
      unit: '×',
      most: 1.5,
      kept: 'storm-per-empty-observer',
    },
  ];
}

async function delaysInStorm(driver: ChromiumDriver): Promise<StormWithMessages['delays']> {
  const tab = await driver.open(stormPage('extension'));
  await untilAtRest(await driver.context.newCDPSession(tab));
  const { delays } = await tab.evaluate<StormWithMessages>(`stormWithMessages(${MESSAGES})`);
  await tab.close();
  return delays;
}

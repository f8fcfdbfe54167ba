import type { ChromiumDriver } from '../../harness/chromium.ts';
import { SUBJECTS, type Subject, withControls } from './controls.ts';
import type { Figure } from './figure.ts';
import { type StormPlace, type StormWithMessages, stormPage } from './pages/storm-page.ts';
import { untilAtRest } from './rest.ts';
import { median, percentile, spread } from './statistics.ts';
import { type StormCost, stormCost } from './storm.ts';

const FRAMES = 100;
const ROUNDS = 5;
const MESSAGES = 40;

type Costs = Readonly<Record<Subject, readonly StormCost[]>>;

/** A page that renders 200 rows in every frame: what the extension costs there, and how soon it answers. */
export async function storms(driver: ChromiumDriver): Promise<Figure[]> {
  return withControls(driver, async (drivers) => {
    const support = await costsAt('support', drivers);
    const elsewhere = await costsAt('elsewhere', drivers);
    return [
      ...onSupport(support),
      ...againstControls('in a storm on a page about support', support),
      {
        ...ownShare('in a storm on a page that is not about support', elsewhere),
        most: 0.5,
        kept: 'storm-elsewhere-own-share',
        isHeadline: true,
      },
      ...againstControls('in a storm elsewhere', elsewhere),
      ...(await delays(driver)),
    ];
  });
}

/** Round by round in turning order, so that whatever else the machine does falls on all of them. */
async function costsAt(
  place: StormPlace,
  drivers: Readonly<Record<Subject, ChromiumDriver>>,
): Promise<Costs> {
  const costs = { 'empty extension': [], 'empty observer': [], extension: [] } as Record<
    Subject,
    StormCost[]
  >;
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = SUBJECTS.map((_, nth) => SUBJECTS[(nth + round) % SUBJECTS.length] as Subject);
    for (const subject of order) costs[subject].push(await stormCost(drivers[subject], place, FRAMES));
  }
  if (place === 'support' && costs.extension.every(({ own }) => own === 0)) {
    throw new Error('The extension slept through the storm.');
  }
  return costs;
}

function ownShare(where: string, { extension }: Costs): Figure {
  return {
    what: `its own script ${where}, of the page's main-thread time`,
    value: 100 * median(extension.map(({ own, page }) => own / page)),
    unit: '%',
  };
}

function onSupport(costs: Costs): Figure[] {
  const { extension, 'empty extension': empty } = costs;
  const dropped = (all: readonly StormCost[]) => median(all.map((cost) => cost.dropped));
  return [
    { ...ownShare('in a storm', costs), most: 2, kept: 'storm-own-share' },
    {
      what: 'its longest task in a storm',
      value: median(extension.map(({ longest }) => longest)),
      unit: 'ms',
      most: 16,
    },
    {
      what: `frames dropped of 100 in a storm, beside ${dropped(empty).toFixed(1)} with an empty extension`,
      value: Math.max(0, dropped(extension) - dropped(empty)),
      unit: '',
      most: 1,
    },
  ];
}

/**
 * What the whole browser spends more than with an empty extension, beside what an empty observer makes it spend. On a
 * busy machine the differences of single rounds say little: their spread is told, and nothing is promised.
 */
function againstControls(where: string, costs: Costs): Figure[] {
  const added = (subject: Subject) =>
    costs[subject].map(({ browser }, round) => {
      const empty = costs['empty extension'][round]?.browser ?? Number.NaN;
      return (100 * (browser - empty)) / empty;
    });
  const own = added('extension');
  return [
    {
      what: `processor time of the whole browser ${where}, more than with an empty extension (${spread(own)})`,
      value: median(own),
      unit: '%',
    },
    {
      what: `the same of an empty observer (${spread(added('empty observer'))})`,
      value: median(added('empty observer')),
      unit: '%',
    },
  ];
}

async function delays(driver: ChromiumDriver): Promise<Figure[]> {
  const tab = await driver.open(stormPage('support'));
  await untilAtRest(await driver.context.newCDPSession(tab));
  const { delays: all } = await tab.evaluate<StormWithMessages>(`stormWithMessages(${MESSAGES})`);
  await tab.close();
  return [
    {
      what: 'from a message in a storm to its card, 95th percentile',
      value: percentile(
        all.map(({ ms }) => ms),
        0.95,
      ),
      unit: 'ms',
      most: 150,
      isHeadline: true,
    },
    { what: 'the same, median', value: median(all.map(({ ms }) => ms)), unit: 'ms' },
    {
      what: 'the 95th percentile in frames',
      value: percentile(
        all.map(({ frames }) => frames),
        0.95,
      ),
      unit: '',
      kept: 'storm-frames-to-card',
    },
  ];
}

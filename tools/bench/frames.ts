import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { browserMs } from './browser-time.ts';
import { type Subject, withControls } from './controls.ts';
import type { Figure } from './figure.ts';
import { untilAtRest } from './rest.ts';
import { median, spread, sum } from './statistics.ts';
import { ownWork, processorMs, traced } from './trace.ts';

const FRAMES = 12;
const ROUNDS = 5;
const ADDRESS = 'https://portal.azure.com';

interface FramesCost {
  /** All processes of the browser, and in the page's scripts of extensions alone, in milliseconds. */
  readonly browser: number;
  readonly script: number;
  /** Bytes alive in the process of the page and its frames, those of its DOM included. */
  readonly heap: number;
}

/** What the extension costs on a page with many frames that is not about support, against an empty extension. */
export async function frames(driver: ChromiumDriver): Promise<Figure[]> {
  return withControls(driver, async (drivers) => {
    const costs: Record<Subject, FramesCost[]> = {
      'empty extension': [],
      'empty observer': [],
      extension: [],
    };
    // The first load of a browser is like no other.
    for (const subject of ['empty extension', 'extension'] as const) await costOf(drivers[subject]);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const subject of ['empty extension', 'extension'] as const) {
        costs[subject].push(await costOf(drivers[subject]));
      }
    }
    return figuresOf(costs);
  });
}

function figuresOf(costs: Readonly<Record<Subject, readonly FramesCost[]>>): Figure[] {
  const of = (subject: Subject, what: keyof FramesCost) => costs[subject].map((cost) => cost[what]);
  const added = (what: keyof FramesCost) =>
    of('extension', what).map((value, nth) => value - (of('empty extension', what)[nth] ?? Number.NaN));
  const where = `${FRAMES} frames of a page that is not about support`;
  return [
    {
      what: `its script in ${where} (${spread(of('extension', 'script'))})`,
      value: median(of('extension', 'script')),
      unit: 'ms',
      most: 20,
      isHeadline: true,
    },
    { what: 'the same of an empty extension', value: median(of('empty extension', 'script')), unit: 'ms' },
    {
      what: `processor time of the whole browser there, more than with an empty extension (${spread(added('browser'))})`,
      value: median(added('browser')),
      unit: 'ms',
    },
    {
      what: `heap in each of ${FRAMES} frames, more than with an empty extension`,
      // The page around the frames has the extension in it too.
      value: median(added('heap')) / (FRAMES + 1) / 1000,
      unit: 'kB',
      most: 150,
      kept: 'heap-per-sleeping-frame',
    },
  ];
}

async function costOf(driver: ChromiumDriver): Promise<FramesCost> {
  const tab = await driver.context.newPage();
  const cdp = await driver.context.newCDPSession(tab);
  const page = pageWithFrames();
  const browser = await browserMs(driver, async () => {
    await driver.visit(tab, page);
    await untilAtRest(cdp);
  });
  // What the first collection lets go of can free more.
  for (let nth = 0; nth < 3; nth += 1) await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const events = await traced(cdp, async () => {
    await driver.visit(tab, page);
    await untilAtRest(cdp);
  });
  await tab.close();
  const script = sum(ownWork(events).map(processorMs));
  return { browser, script, heap: heap.usedSize + heap.embedderHeapUsedSize };
}

function pageWithFrames(): ShownPage {
  const addresses = Array.from({ length: FRAMES }, (_, nth) => `${ADDRESS}/frame-${nth}`);
  const around = (body: string) =>
    `<!doctype html><html lang="en"><head><title>Frames</title></head><body>${body}</body></html>`;
  const rows = Array.from({ length: 50 }, (_, nth) => `<p>Case ${nth} is <b>open</b></p>`).join('');
  return {
    address: `${ADDRESS}/`,
    html: around(addresses.map((address) => `<iframe src="${address}"></iframe>`).join('')),
    frames: Object.fromEntries(addresses.map((address) => [address, around(rows)])),
  };
}

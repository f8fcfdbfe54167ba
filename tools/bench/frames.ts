import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import type { Figure } from './figure.ts';
import { untilAtRest } from './rest.ts';
import { median } from './statistics.ts';

const FRAMES = 12;
const RUNS = 3;
const AT_PORTAL = 'https://portal.azure.com';
const ELSEWHERE = 'https://frames.example';

/** What the extension keeps in memory in each frame of a page with many, against the same page without it. */
export async function frames(driver: ChromiumDriver): Promise<Figure[]> {
  const added: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    added.push((await heapOf(driver, AT_PORTAL)) - (await heapOf(driver, ELSEWHERE)));
  }
  return [
    {
      what: `heap in each of ${FRAMES} frames`,
      // The page around the frames has the extension in it too.
      value: median(added) / (FRAMES + 1) / 1_000_000,
      unit: 'MB',
      most: 0.5,
      kept: 'heap-per-frame',
    },
  ];
}

/** The bytes alive in the one process that a page and its frames share: those of its scripts, and of its DOM. */
async function heapOf(driver: ChromiumDriver, origin: string): Promise<number> {
  const tab = await driver.open(pageWithFrames(origin));
  const cdp = await driver.context.newCDPSession(tab);
  await untilAtRest(cdp);
  // What the first collection lets go of can free more.
  for (let nth = 0; nth < 3; nth += 1) await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const running = (await driver.reports(tab)).length;
  if (running !== (origin === AT_PORTAL ? FRAMES + 1 : 0)) throw new Error(`It runs in ${running} frames.`);
  await tab.close();
  return heap.usedSize + heap.embedderHeapUsedSize;
}

function pageWithFrames(origin: string): ShownPage {
  const addresses = Array.from({ length: FRAMES }, (_, nth) => `${origin}/frame-${nth}`);
  const around = (body: string) =>
    `<!doctype html><html lang="en"><head><title>Frames</title></head><body>${body}</body></html>`;
  const rows = Array.from({ length: 50 }, (_, nth) => `<p>Case ${nth} is <b>open</b></p>`).join('');
  return {
    address: `${origin}/`,
    html: around(addresses.map((address) => `<iframe src="${address}"></iframe>`).join('')),
    frames: Object.fromEntries(addresses.map((address) => [address, around(rows)])),
  };
}

import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { Figure } from './figure.ts';
import { type FirstScan, firstScan, type ListShape, pagePass } from './first-scan.ts';
import { MARK_JS_PASS, PLAIN_PASS } from './page-passes.ts';
import { exponent, median } from './statistics.ts';

const SIZES = [5_000, 10_000, 20_000, 40_000, 80_000];
const RUNS = 3;
/** mark.js takes seconds on larger pages. */
const MARK_JS_SIZES = [5_000, 20_000];
const MARK_JS_RUNS = 1;
/** The page that talks of what messages talk of, as support pages do. */
const WORDY = { textNodes: 20_000, wordEvery: 20 };

/**
 * The first look at a large page, against a plain pass that touches every character of the same page, and
 * against a general search library looking for the same sentences. Each is the first to touch its page.
 */
export async function scans(driver: ChromiumDriver): Promise<Figure[]> {
  const runs: Run[] = [];
  // Interleaved, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < RUNS; round += 1) {
    for (const size of SIZES) runs.push(await run(driver, { textNodes: size }));
  }
  const wordy: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const { scanMs, passMs } = await run(driver, WORDY);
    wordy.push(scanMs / passMs);
  }
  const costs = SIZES.map((size) => {
    const here = runs.filter(({ textNodes }) => textNodes === size);
    return {
      size,
      scan: median(here.map(({ scanMs }) => scanMs)),
      pass: median(here.map(({ passMs }) => passMs)),
    };
  });
  const worst = Math.max(...costs.map(({ scan, pass }) => scan / pass));
  return [
    ...costs.map(
      ({ size, scan, pass }): Figure => ({
        what: `first scan of ${size} text nodes, against a plain pass`,
        value: scan / pass,
        unit: '×',
      }),
    ),
    { what: 'the worst of these', value: worst, unit: '×', most: 1.5, kept: 'scan-per-pass' },
    {
      what: `the same where one row in ${WORDY.wordEvery} has a word of a message`,
      value: median(wordy),
      unit: '×',
      kept: 'wordy-scan-per-pass',
    },
    {
      what: 'exponent of its cost',
      value: exponent(costs.map(({ size, scan }) => ({ size, cost: scan }))),
      unit: '',
      most: 1.05,
      kept: 'scan-exponent',
    },
    {
      what: 'exponent of the cost of a plain pass',
      value: exponent(costs.map(({ size, pass }) => ({ size, cost: pass }))),
      unit: '',
    },
    {
      what: 'its longest task, the start of the script included',
      value: Math.max(...SIZES.map((size) => longestTask(runs, size))),
      unit: 'ms',
      most: 16,
    },
    { what: 'starting the script in a frame', value: median(runs.map(({ startMs }) => startMs)), unit: 'ms' },
    ...(await againstMarkJs(driver, costs)),
  ];
}

interface Run extends FirstScan {
  readonly textNodes: number;
  readonly passMs: number;
}

async function run(driver: ChromiumDriver, shape: ListShape): Promise<Run> {
  const scan = await firstScan(driver, shape);
  return { ...scan, textNodes: shape.textNodes, passMs: await pagePass(driver, shape, PLAIN_PASS) };
}

function longestTask(runs: readonly Run[], size: number): number {
  return median(runs.filter(({ textNodes }) => textNodes === size).map(({ longestMs }) => longestMs));
}

interface Cost {
  readonly size: number;
  readonly scan: number;
  readonly pass: number;
}

async function againstMarkJs(driver: ChromiumDriver, costs: readonly Cost[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of MARK_JS_SIZES) {
    const times: number[] = [];
    for (let run = 0; run < MARK_JS_RUNS; run += 1)
      times.push(await pagePass(driver, { textNodes: size }, MARK_JS_PASS));
    const scan = costs.find((cost) => cost.size === size)?.scan ?? Number.NaN;
    figures.push({
      what: `mark.js on ${size} text nodes, against the first scan`,
      value: median(times) / scan,
      unit: '×',
      least: 150,
      kept: `mark-js-per-scan-${size}`,
    });
  }
  return figures;
}

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { exportFile } from '../../harness/import-ledger.ts';
import type { Figure } from './figure.ts';
import { largeLedger } from './large-ledger.ts';
import { outermost, processorMs, type TraceEvent, traced } from './trace.ts';

const EVENTS = 100_000;
/** Long enough for what does not hold the promise, too. */
const PATIENCE_MS = 120_000;

/**
 * Importing a large file in the settings, from choosing it to the words that it is done, and exporting it again. By
 * this process's clock, the browser's own trace, and what the system says of the page's process.
 */
export async function importing(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'practice-import-'));
  const driver = await ChromiumDriver.launch();
  try {
    const file = join(folder, 'large-ledger.json');
    await writeFile(file, exportFile(largeLedger(EVENTS)));
    const page = await driver.openOwn('options');
    page.setDefaultTimeout(PATIENCE_MS);
    await page.locator('input[type="file"]').waitFor();
    return await figuresOf(driver, page, file);
  } finally {
    await driver.close();
    await rm(folder, { recursive: true });
  }
}

async function figuresOf(driver: ChromiumDriver, page: Page, file: string): Promise<Figure[]> {
  const cdp = await driver.context.newCDPSession(page);
  let [preview, written, exported] = [0, 0, 0];
  const importTrace = await traced(cdp, async () => {
    preview = await timeOf(() => untilPreview(page, file));
    written = await timeOf(() => untilImported(page));
  });
  const peak = peakOf(mainThreadOf(importTrace).pid);
  const exportTrace = await traced(cdp, async () => {
    exported = await timeOf(() => untilExported(page));
  });
  return [
    {
      what: `importing ${EVENTS} events, preview included`,
      value: preview + written,
      unit: 'ms',
      most: 5000,
    },
    { what: 'its preview alone', value: preview, unit: 'ms' },
    { what: "the page's longest task meanwhile", value: longestTask(importTrace), unit: 'ms', most: 50 },
    ...(peak === null
      ? []
      : [
          {
            what: "the most memory the page's process had to itself",
            value: peak,
            unit: 'MB',
            most: 300,
          } as const,
        ]),
    { what: `exporting ${EVENTS} events`, value: exported, unit: 'ms' },
    { what: "the page's longest task meanwhile", value: longestTask(exportTrace), unit: 'ms', most: 50 },
  ];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const previewOf = (page: Page) => page.locator('.panel button.primary');

async function untilPreview(page: Page, file: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
  await previewOf(page).waitFor();
}

async function untilImported(page: Page): Promise<void> {
  await previewOf(page).click();
  await page.getByText(/entries imported/).waitFor();
}

async function untilExported(page: Page): Promise<void> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await (await saved).path();
}

/** The thread that shows the page: only such a thread lays out. */
function mainThreadOf(events: readonly TraceEvent[]): TraceEvent {
  const ofExtension = new Set(
    events
      .filter(({ args }) => args.data?.url?.startsWith('chrome-extension:'))
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const layout = events.find(
    ({ name, pid, tid }) => name === 'UpdateLayoutTree' && ofExtension.has(`${pid}/${tid}`),
  );
  if (layout === undefined) throw new Error('The page did nothing.');
  return layout;
}

function longestTask(events: readonly TraceEvent[]): number {
  const main = mainThreadOf(events);
  const tasks = outermost(
    events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid),
    ({ name }) => name === 'RunTask',
  );
  return tasks.reduce((longest, task) => Math.max(longest, processorMs(task)), 0);
}

/** Megabytes that a process had at most since it began, without the files that processes share; `null` off Linux. */
function peakOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const status = readFileSync(file, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return (kilobytes('VmHWM') - kilobytes('RssFile') - kilobytes('RssShmem')) / 1024;
}

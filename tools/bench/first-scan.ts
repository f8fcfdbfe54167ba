import type { Page } from 'playwright';
import type { ChromiumDriver } from '../../test/driver/chromium.ts';
import type { PracticePage } from '../../test/practice/page.ts';
import { type Figure, median } from './table.ts';

const TEXT_NODES = 50_000;
const RUNS = 5;

/** The first look at a large page, against a plain pass over the same page that touches every character. */
export async function firstScan(driver: ChromiumDriver): Promise<Figure[]> {
  const ratios: number[] = [];
  const slices: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const tab = await driver.open(largePage(TEXT_NODES));
    const [report] = await driver.reports(tab);
    if (report === undefined) throw new Error('The extension does not run on the large page.');
    ratios.push(report.scan.busyMs / (await plainPass(tab)));
    slices.push(report.scan.longestSliceMs);
    await tab.close();
  }
  return [
    {
      what: `first scan of ${TEXT_NODES} text nodes, against a plain pass`,
      value: median(ratios),
      unit: '×',
      most: 3,
    },
    { what: 'its longest slice', value: median(slices), unit: 'ms', most: 10 },
  ];
}

/** Like the scan it is measured against, the pass is the first to touch these nodes in its own world. */
async function plainPass(tab: Page): Promise<number> {
  return tab.evaluate(`(() => {
    const began = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let sum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node;
      for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
    }
    globalThis.sumOfCharacters = sum;
    return performance.now() - began;
  })()`);
}

/** A page of the size of a long list of cases, without any message. */
function largePage(textNodes: number): PracticePage {
  const rows = Array.from(
    { length: textNodes },
    (_, row) =>
      `${row % 10 === 0 ? '</section><section class="list">' : ''}<div class="row"><span>Request ${row}, opened by user ${row % 97}</span></div>`,
  );
  return {
    name: 'large-page',
    title: 'A large page',
    address: 'https://portal.azure.com/#home',
    html: `<!doctype html><html lang="en"><head><title>Large</title></head><body><main><section>${rows.join('')}</section></main></body></html>`,
    frames: {},
    ledger: 'empty',
    expect: { portal: 'azure', page: null, messages: [] },
  };
}

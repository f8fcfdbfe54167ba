import { mkdir, rm } from 'node:fs/promises';
import { ChromiumDriver } from '../harness/chromium.ts';
import { importLedger } from '../harness/import-ledger.ts';
import { practicePages } from '../test/practice/index.ts';
import { ledgerNamed } from '../test/practice/ledgers.ts';
import type { PracticePage } from '../test/practice/page.ts';
import { differences, seenOn } from '../test/practice/seen.ts';

/** Visits every practice page, says what the extension made of it, and leaves a picture of each in `tour/`. */
const FOLDER = 'tour';
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });

let wrong = 0;
for (const [ledger, pages] of byLedger(practicePages)) {
  const driver = await ChromiumDriver.launch();
  try {
    const events = ledgerNamed(ledger, Date.now());
    if (events.length > 0) await importLedger(driver, events);
    for (const page of pages) wrong += await visit(driver, page);
  } finally {
    await driver.close();
  }
}
console.log(`${practicePages.length} pages, ${wrong} not as they should be. Pictures: ${FOLDER}/`);
process.exitCode = wrong === 0 ? 0 : 1;

async function visit(driver: ChromiumDriver, page: PracticePage): Promise<0 | 1> {
  const tab = await driver.open(page);
  try {
    const seen = await seenOn(driver, tab, page);
    await tab.screenshot({ path: `${FOLDER}/${page.name}.png` });
    const messages = seen.messages.map(
      ({ id, locale, verdict }) => `${id} (${locale}) → ${verdict ?? 'no card'}`,
    );
    const problems = differences(page, seen);
    const mark = problems.length === 0 ? '✓' : '✗';
    console.log(
      `${mark} ${page.name}: ${seen.page ?? 'unknown page'}; ${messages.join('; ') || 'no message'}`,
    );
    for (const problem of problems) console.log(`    ${problem}`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await tab.close();
  }
}

/** Pages in groups that share a ledger: each group has a browser, and so a database, of its own. */
function byLedger(pages: readonly PracticePage[]): Map<PracticePage['ledger'], PracticePage[]> {
  const groups = new Map<PracticePage['ledger'], PracticePage[]>();
  for (const page of pages) groups.set(page.ledger, [...(groups.get(page.ledger) ?? []), page]);
  return groups;
}

import { ChromiumDriver } from '../harness/chromium.ts';
import { importLedger, replaceLedger } from '../harness/import-ledger.ts';
import { practicePages } from '../test/practice/index.ts';
import { ledgerNamed } from '../test/practice/ledgers.ts';
import type { PracticePage } from '../test/practice/page.ts';

/**
 * Opens a browser with the extension on the practice portals, for a person to use. The ledger starts with one
 * contract that is valid and linked. The start page leads to every practice page, with the ledger as it is or
 * with the one that gives the verdict the page is there to show.
 */
const START = 'https://partner.microsoft.com/practice';

const driver = await ChromiumDriver.launch({ headless: false });
await importLedger(driver, ledgerNamed('linked', Date.now()));
await driver.context.route(/^https:\/\/partner\.microsoft\.com\/practice(\?|$)/, async (route) => {
  const asked = new URL(route.request().url()).searchParams;
  const page = practicePages.find(({ name }) => name === asked.get('page'));
  if (page === undefined) {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: startPage(practicePages) });
    return;
  }
  if (asked.has('own-ledger')) await replaceLedger(driver, ledgerNamed(page.ledger, Date.now()));
  driver.server.show(page);
  // Not by a redirect: a browser follows that past our interception, out to the real portal.
  const leave = `<script>location.replace(${JSON.stringify(page.address)})</script>`;
  await route.fulfill({ contentType: 'text/html; charset=utf-8', body: leave });
});
const [tab = await driver.context.newPage()] = driver.context.pages();
await tab.goto(START);
console.log(`The practice portals are open, at the portals' own addresses. Start page: ${START}`);
console.log('The popup is behind the extension icon of the toolbar. Close the browser to end.');
await new Promise((resolve) => driver.context.on('close', resolve));

function startPage(pages: readonly PracticePage[]): string {
  const rows = pages.map(
    ({ name, title, ledger }) =>
      `<li><a href="?page=${name}">${title}</a>
       <small><a href="?page=${name}&amp;own-ledger">with the ledger “${ledger}” in place of yours</a></small></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice portals</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 'Segoe UI', -apple-system, 'Noto Sans', sans-serif; }
  body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
  li { margin-block: .35rem; } small { display: block; opacity: .8; }
</style>
<h1>Practice portals</h1>
<p>Small pages of our own that stand at the portals' real addresses. Nothing leaves this machine.</p>
<ul>${rows.join('')}</ul></html>`;
}

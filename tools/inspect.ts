import { ChromiumDriver } from '../harness/chromium.ts';
import { clockAt } from '../harness/clock.ts';
import { importFile } from '../harness/import-ledger.ts';
import { inspectionOf, settledReports } from '../harness/inspection.ts';
import { ensureFreshBuild } from './inspect/fresh-build.ts';
import { type InspectRequest, readRequest, UnusableRequest } from './inspect/request.ts';
import { asText } from './inspect/text.ts';

/**
 * Lets a saved page stand at an address and says what the extension makes of it:
 * `npm run inspect -- PAGE.html --at URL [--frame URL=FILE]… [--ledger EXPORT.json] [--today YYYY-MM-DD]
 * [--locale xx] [--json]`. Ends with 2 and one line where the page cannot be shown.
 */
try {
  const request = readRequest(process.argv.slice(2));
  const inspection = await inspect(request);
  process.stdout.write(request.json ? `${JSON.stringify(inspection, null, 1)}\n` : asText(inspection));
} catch (problem) {
  if (!(problem instanceof UnusableRequest)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}

async function inspect({ page, ledger, today, locale }: InspectRequest) {
  ensureFreshBuild();
  const driver = await ChromiumDriver.launch({ locale });
  try {
    await driver.background.evaluate(inLanguage(locale));
    if (ledger !== null) await importFile(driver, ledger);
    if (today !== null) await driver.background.evaluate(clockAt(today));
    const tab = await driver.open(page);
    return inspectionOf(tab.url(), await settledReports(driver, tab));
  } finally {
    await driver.close();
  }
}

/** A browser without the texts of that language would go on speaking its own to the background. */
function inLanguage(locale: string): string {
  return `(() => { chrome.i18n.getUILanguage = () => ${JSON.stringify(locale)}; })()`;
}

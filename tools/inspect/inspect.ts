import { ChromiumDriver } from '../../harness/chromium.ts';
import { clockAt } from '../../harness/clock.ts';
import { importFile } from '../../harness/import-ledger.ts';
import { type Inspection, inspectionOf, settledReports } from '../../harness/inspection.ts';
import { ensureFreshBuild } from './fresh-build.ts';
import type { InspectRequest } from './request.ts';

/** What the extension makes of a saved page at an address. */
export async function inspect(request: Omit<InspectRequest, 'json'>): Promise<Inspection> {
  const { page, ledger, today, locale } = request;
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

import { ChromiumDriver } from '../../harness/chromium.ts';
import { clockAt } from '../../harness/clock.ts';
import { FirefoxDriver } from '../../harness/firefox.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { CorpusCase } from '../corpus/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import type { BrowserName, Outcome } from './outcome.ts';
import { visitCase } from './visit.ts';
import { chromiumWindow, firefoxWindow } from './window.ts';
import { WITNESS_PAGE } from './witness.ts';

/** Cases that one started browser can show one after another: they share the ledger and the day. */
export interface Sitting {
  readonly browser: BrowserName;
  readonly ledger: CorpusCase['ledger'];
  readonly today: string | undefined;
  readonly cases: readonly CorpusCase[];
}

/** Every case in every browser that can show it. */
export function sittings(corpus: readonly CorpusCase[]): readonly Sitting[] {
  const keys = [...new Set(corpus.map(keyOf))];
  const shared = keys.flatMap((key) => {
    const cases = corpus.filter((corpusCase) => keyOf(corpusCase) === key);
    return cases.slice(0, 1).map(({ ledger, today }) => ({ ledger, today, cases }));
  });
  return [
    ...shared.map((sitting) => ({ ...sitting, browser: 'Chromium' as const })),
    // Nothing can move the clock there.
    ...shared
      .filter(({ today }) => today === undefined)
      .map((sitting) => ({ ...sitting, browser: 'Firefox' as const })),
  ];
}

const keyOf = ({ ledger, today }: CorpusCase) => `${ledger} ${today ?? ''}`;

/** A started browser with the sitting's ledger in it. */
export interface OpenSitting {
  visit(corpusCase: CorpusCase): Promise<Outcome>;
  close(): Promise<void>;
}

export async function openSitting(sitting: Sitting): Promise<OpenSitting> {
  return sitting.browser === 'Chromium' ? openChromium(sitting) : openFirefox(sitting);
}

async function openChromium({ ledger, today }: Sitting): Promise<OpenSitting> {
  const driver = await ChromiumDriver.launch();
  const events = ledgerNamed(ledger, Date.now());
  if (events.length > 0) await importLedger(driver, events);
  if (today !== undefined) await driver.background.evaluate(clockAt(today));
  const beside = chromiumWindow(driver, await driver.open(WITNESS_PAGE));
  const window = chromiumWindow(driver, await driver.context.newPage());
  return {
    visit: (corpusCase) => visitCase('Chromium', window, beside, corpusCase),
    close: () => driver.close(),
  };
}

async function openFirefox({ ledger }: Sitting): Promise<OpenSitting> {
  const driver = await FirefoxDriver.launch();
  const events = ledgerNamed(ledger, Date.now());
  if (events.length > 0) await driver.importLedger(events);
  const beside = firefoxWindow(driver, await driver.open(WITNESS_PAGE));
  const window = firefoxWindow(driver, await driver.open(WITNESS_PAGE));
  return {
    visit: (corpusCase) => visitCase('Firefox', window, beside, corpusCase),
    close: () => driver.close(),
  };
}

import type { ChromiumDriver } from '../../harness/chromium.ts';
import { clockAt } from '../../harness/clock.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { CorpusCase } from '../corpus/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { inFirefoxToo } from './in-firefox.ts';
import type { BrowserName, Outcome } from './outcome.ts';
import { PROBE_PAGE } from './probe.ts';
import { visitCase } from './visit.ts';
import { chromiumWindow, firefoxWindow } from './window.ts';

/** Cases that share a ledger and a day, so that one browser can show them one after another. */
export interface Session {
  readonly browser: BrowserName;
  readonly ledger: CorpusCase['ledger'];
  readonly today: string | undefined;
  readonly cases: readonly CorpusCase[];
}

/**
 * Every case in Chromium, and in Firefox what differs there.
 *
 * @param firefox the cases that Firefox shows
 */
export function sessions(
  corpus: readonly CorpusCase[],
  firefox: readonly CorpusCase[] = inFirefoxToo(corpus),
): readonly Session[] {
  return [...sessionsIn('Chromium', corpus), ...sessionsIn('Firefox', firefox)];
}

function sessionsIn(browser: BrowserName, shown: readonly CorpusCase[]): readonly Session[] {
  const keys = [...new Set(shown.map(keyOf))];
  return keys.flatMap((key) => {
    const cases = shown.filter((corpusCase) => keyOf(corpusCase) === key);
    return cases.slice(0, 1).map(({ ledger, today }) => ({ browser, ledger, today, cases: bySite(cases) }));
  });
}

/** In the order of their addresses: for a page of another site, a browser starts a process. */
function bySite(cases: readonly CorpusCase[]): readonly CorpusCase[] {
  return cases.toSorted((one, other) => (one.shown.address < other.shown.address ? -1 : 1));
}

const keyOf = ({ ledger, today }: CorpusCase) => `${ledger} ${today ?? ''}`;

/** A browser with the session's ledger in it. */
export interface OpenSession {
  visit(corpusCase: CorpusCase): Promise<Outcome>;
}

/** Begins a session in a browser that has an empty ledger; its clock stays at the session's day. */
export async function inChromium(driver: ChromiumDriver, { ledger, today }: Session): Promise<OpenSession> {
  const events = ledgerNamed(ledger, Date.now());
  if (events.length > 0) await importLedger(driver, events);
  if (today !== undefined) await driver.background.evaluate(clockAt(today));
  const beside = chromiumWindow(driver, await driver.open(PROBE_PAGE));
  const window = chromiumWindow(driver, await driver.context.newPage());
  return { visit: (corpusCase) => visitCase('Chromium', window, beside, corpusCase) };
}

/** Begins a session in a browser that has an empty ledger. */
export async function inFirefox(driver: FirefoxDriver, { ledger }: Session): Promise<OpenSession> {
  const events = ledgerNamed(ledger, Date.now());
  if (events.length > 0) await driver.importLedger(events);
  const beside = firefoxWindow(driver, await driver.open(PROBE_PAGE));
  const window = firefoxWindow(driver, await driver.open(PROBE_PAGE));
  return { visit: (corpusCase) => visitCase('Firefox', window, beside, corpusCase) };
}

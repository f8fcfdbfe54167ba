import type { ChromiumDriver } from '../../harness/chromium.ts';
import { clockAt } from '../../harness/clock.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { withoutFragment } from '../../harness/practice-server.ts';
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
    return cases
      .slice(0, 1)
      .map(({ ledger, today }) => ({ browser, ledger, today, cases: alternating(cases) }));
  });
}

/**
 * The cases in an order in which as few as possible follow one whose address differs only in the fragment: a
 * browser loads such a page only after an empty one.
 */
function alternating(cases: readonly CorpusCase[]): readonly CorpusCase[] {
  const byAddress = new Map<string, CorpusCase[]>();
  for (const each of cases) {
    const address = withoutFragment(each.shown.address);
    byAddress.set(address, [...(byAddress.get(address) ?? []), each]);
  }
  const ordered: CorpusCase[] = [];
  let last: string | null = null;
  while (ordered.length < cases.length) {
    const left = [...byAddress].filter(([, waiting]) => waiting.length > 0);
    const others = left.filter(([address]) => address !== last);
    const [address, waiting] = (others.length > 0 ? others : left).reduce((longest, other) =>
      other[1].length > longest[1].length ? other : longest,
    );
    ordered.push(...waiting.splice(0, 1));
    last = address;
  }
  return ordered;
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

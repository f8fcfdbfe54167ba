import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { startFirefoxAgain } from '../../harness/start-again.ts';
import { readCorpus } from '../corpus/index.ts';
import { test } from '../e2e/fixtures.ts';
import { nonEmpty } from '../non-empty.ts';
import { inChromium, inFirefox, type OpenSession, sessions } from './browsers.ts';
import { browserSection, DOCUMENT, problemsOf } from './document-sections.ts';
import type { BrowserName, Outcome } from './outcome.ts';

/** Every case of the corpus in one browser: a file of its own each, so that both run at once. */
export function testCorpusIn(browser: BrowserName): void {
  const outcomes: Outcome[] = [];
  const own = nonEmpty(
    sessions(readCorpus()).filter((session) => session.browser === browser),
    `pages for ${browser}`,
  );

  describe.each(own)('$browser, with the practice ledger $ledger, today being $today', (session) => {
    let open: OpenSession;
    if (browser === 'Firefox') {
      test.beforeAll(async ({ firefox }) => {
        await startFirefoxAgain(firefox);
        open = await inFirefox(firefox, session);
      });
    } else {
      // A browser for each session: a moved clock stays moved.
      let driver: ChromiumDriver;
      beforeAll(async () => {
        driver = await ChromiumDriver.launch();
        open = await inChromium(driver, session);
      });
      afterAll(() => driver.close());
    }

    test.each(session.cases)('$name: $about', async (corpusCase) => {
      const outcome = await open.visit(corpusCase);
      outcomes.push(outcome);
      expect(problemsOf(outcome)).toEqual([]);
    });
  });

  test('docs/recognition.md says what this run gave: if not, run npx tsx tools/recognition-document.ts', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(browserSection(browser, outcomes));
  });
}

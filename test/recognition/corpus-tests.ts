import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/index.ts';
import { nonEmpty } from '../non-empty.ts';
import { type OpenSession, openSession, sessions } from './browsers.ts';
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
    beforeAll(async () => {
      open = await openSession(session);
    });
    afterAll(() => open.close());

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

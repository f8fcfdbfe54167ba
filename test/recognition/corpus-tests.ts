import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/index.ts';
import { type OpenSitting, openSitting, sittings } from './browsers.ts';
import { chapter, DOCUMENT, problemsOf } from './chapters.ts';
import type { BrowserName, Outcome } from './outcome.ts';

/** Every case of the corpus in one browser: a file of its own each, so that both run at once. */
export function testCorpusIn(browser: BrowserName): void {
  const outcomes: Outcome[] = [];
  const own = sittings(readCorpus()).filter((sitting) => sitting.browser === browser);

  describe.each(own)('$browser, with the practice ledger $ledger, today being $today', (sitting) => {
    let open: OpenSitting;
    beforeAll(async () => {
      open = await openSitting(sitting);
    });
    afterAll(() => open.close());

    test.each(sitting.cases)('$name: $about', async (corpusCase) => {
      const outcome = await open.visit(corpusCase);
      outcomes.push(outcome);
      expect(problemsOf(outcome)).toEqual([]);
    });
  });

  test('docs/recognition.md says what this run gave: if not, run npx tsx tools/recognition-document.ts', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(chapter(browser, outcomes));
  });
}

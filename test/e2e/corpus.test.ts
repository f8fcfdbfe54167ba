import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT, problemsOf, recognitionDocument } from '../../tools/recognition-document.ts';
import { readCorpus } from '../corpus/index.ts';
import { type OpenSitting, openSitting, sittings } from '../recognition/browsers.ts';
import type { Outcome } from '../recognition/outcome.ts';

const outcomes: Outcome[] = [];

describe.each(sittings(readCorpus()))(
  '$browser, with the practice ledger $ledger, today being $today',
  (sitting) => {
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
  },
);

test('docs/recognition.md says what this run gave: if not, run npx tsx tools/recognition-document.ts', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(recognitionDocument(outcomes));
});

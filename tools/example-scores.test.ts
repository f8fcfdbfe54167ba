import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOCUMENT } from '../test/recognition/document-sections.ts';
import { exampleScores } from './example-scores.ts';

it('docs/recognition.md has the scores of the examples: if not, run npx tsx tools/recognition-document.ts', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toContain(exampleScores().join('\n'));
});

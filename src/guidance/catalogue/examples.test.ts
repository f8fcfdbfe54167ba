import { describe, expect, it } from 'vitest';
import { WordingMatcher } from '../matching/wording-matcher.ts';
import { catalogue, examples } from './index.ts';

const matcher = new WordingMatcher(catalogue);

describe.each(Object.entries(examples))('the examples of %s', (message, { matching, others }) => {
  it.each(matching)('%s', (example) => {
    const source = example.replace(/[[\]]/g, '');
    const found = matcher.find(source);
    expect(found.map(({ message: id, start, end }) => [id, source.slice(start, end)])).toEqual([
      [message, example.slice(example.indexOf('[') + 1, example.indexOf(']'))],
    ]);
  });

  it.each(others)('not %s', (example) => {
    expect(matcher.find(example).map(({ message: id }) => id)).toEqual([]);
  });
});

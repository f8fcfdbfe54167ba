import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignmentCosts, align, type WordingWord } from './align.ts';
import type { Word } from './words.ts';

const costs: AlignmentCosts = {
  difference: (one, other) => (one === other ? 0 : one[0] === other[0] ? 0.25 : 1),
  inserted: () => 0.5,
  swapped: 0.5,
};

/** Words in capitals are key words. */
const wordingOf = (text: string): WordingWord[] =>
  text.split(' ').map((word) => {
    const isKey = word !== word.toLowerCase();
    return { text: word.toLowerCase(), weight: isKey ? 2 : 1, isKey };
  });
const pageOf = (text: string): Word[] => text.split(' ').map((word) => ({ text: word, from: 0, to: 0 }));

/** The least cost of the wording's first `i` words beside the stretch that ends with word `j`, by trying all. */
function leastCost(wording: readonly WordingWord[], page: readonly Word[], i: number, j: number): number {
  const [expected, found] = [wording[i - 1], page[j - 1]];
  if (expected === undefined) return 0;
  const options = [leastCost(wording, page, i - 1, j) + expected.weight];
  if (found !== undefined) {
    const difference = costs.difference(expected.text, found.text);
    options.push(leastCost(wording, page, i - 1, j - 1) + expected.weight * difference);
    if (i < wording.length) options.push(leastCost(wording, page, i, j - 1) + costs.inserted(found));
    const isSwapped = expected.text === page[j - 2]?.text && found.text === wording[i - 2]?.text;
    if (isSwapped) options.push(leastCost(wording, page, i - 2, j - 2) + costs.swapped);
  }
  return Math.min(...options);
}

describe('a wording laid beside a text', () => {
  it.each([
    ['the same words', 'one two three', 'x one two three y', 0, []],
    ['a word replaced', 'one two three', 'one nine three', 1, [{ wording: 'two', page: 'nine' }]],
    ['a synonym', 'one two three', 'one twin three', 0.25, [{ wording: 'two', page: 'twin' }]],
    ['a word left out', 'one two three', 'one three', 1, [{ wording: 'two', page: null }]],
    ['a word put in', 'one two three', 'one two big three', 0.5, [{ wording: null, page: 'big' }]],
    ['two words swapped', 'one two three', 'two one three', 0.5, [{ wording: 'one two', page: 'two one' }]],
  ])('costs what differs: %s', (_, wording, page, cost, differences) => {
    expect(align(wordingOf(wording), pageOf(page), costs)).toMatchObject({ cost, differences });
  });

  it('begins and ends with the words of the wording', () => {
    expect(align(wordingOf('one two'), pageOf('a b one c two d'), costs)).toMatchObject({ first: 2, end: 5 });
  });

  it('names the key words that are missing, replaced by another word or left out', () => {
    const missing = (page: string) => align(wordingOf('one TWO six'), pageOf(page), costs)?.missingKeys;
    expect(missing('one two six')).toEqual([]);
    expect(missing('one twin six')).toEqual([]);
    expect(missing('one six')).toMatchObject([{ text: 'two' }]);
    expect(missing('one nine six')).toMatchObject([{ text: 'two' }]);
  });

  it('has no place in a text without any of its words', () => {
    expect(align(wordingOf('one two'), [], costs)).toBeNull();
  });

  it('is laid in the cheapest of all ways', () => {
    const word = fc.constantFrom('one', 'two', 'three', 'twin', 'over');
    const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });
    fc.assert(
      fc.property(words(4), words(6), (expected, found) => {
        const [wording, page] = [wordingOf(expected.join(' ')), pageOf(found.join(' '))];
        const ends = Array.from({ length: page.length + 1 }, (_, j) => j);
        const least = Math.min(...ends.map((j) => leastCost(wording, page, wording.length, j)));
        const aligned = align(wording, page, costs);
        if (aligned !== null) expect(aligned.cost).toBe(least);
      }),
    );
  });
});

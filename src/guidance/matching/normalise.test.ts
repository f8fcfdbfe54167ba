import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseText } from './normalise.ts';

describe('normalised text', () => {
  it.each([
    ['case', 'Access ID', 'access id'],
    ['case of other scripts', 'ÅTKOMST ПОХОЖЕ', 'åtkomst похоже'],
    ['curly apostrophes', 'don\u2019t \u2018x\u2019 \u201Bx', "don't 'x' 'x"],
    [
      'primes and accents used as apostrophes',
      'don\u2032t don\u00B4t don`t don\u02BCt',
      "don't don't don't don't",
    ],
    [
      'quotation marks',
      '\u201Ca\u201D \u201Eb\u201F \u00ABc\u00BB \u300Cd\u300D \u300Ee\u300F',
      '"a" "b" "c" "d" "e"',
    ],
    ['dashes', 'a\u2010b\u2011c\u2012d\u2013e\u2014f\u2212g\uFF0Dh', 'a-b-c-d-e-f-g-h'],
    ['runs of spaces', 'a  b\t\tc \n d', 'a b c d'],
    ['line breaks', 'a\r\nb\rc\nd', 'a b c d'],
    ['spaces that are not plain', 'a\u00A0b\u202Fc\u2003d\u3000e', 'a b c d e'],
    ['space around it', ' \n a b\u00A0 ', 'a b'],
    ['soft hyphens', 'asso\u00ADciated', 'associated'],
    ['zero-width characters', 'a\u200Bs\u200Cs\u200Do\u2060c\uFEFF', 'assoc'],
    ['direction marks', '\u200EAccess\u200F \u202AID\u202C', 'access id'],
    ['something invisible between spaces', 'a \u200B b', 'a b'],
    ['letters composed of two', 'A\u030Atkomst o\u0308', 'åtkomst ö'],
    ['ligatures', 'o\uFB03ce', 'office'],
    ['full-width letters', 'Ａｃｃｅｓｓ　ＩＤ', 'access id'],
    ['half-width katakana', 'ｱｸｾｽ ﾌﾟﾗﾝ', 'アクセス プラン'],
    ['an ellipsis in one character', 'wait\u2026', 'wait...'],
    ['nothing at all', '', ''],
    ['spaces alone', ' \n\u00A0', ''],
    ['nothing visible', '\u200B\u00AD', ''],
  ])('ignores %s', (_, source, text) => {
    expect(normaliseText(source)).toBe(text);
  });

  it.each([
    ['accents', 'utilisé', 'utilise'],
    ['a missing space', 'Access ID', 'AccessID'],
    ['punctuation', 'a. b', 'a b'],
    ['an accent that stands alone', 'a \u00A8 b', 'a b'],
  ])('does not ignore %s', (_, one, other) => {
    expect(normaliseText(one)).not.toBe(normaliseText(other));
  });
});

describe('the positions of normalised text in its source', () => {
  it('skip what was left out', () => {
    const source = '  An  asso\u00ADciated \u201CID\u201D';
    const { text, starts, ends } = normalise(source);
    expect(text).toBe('an associated "id"');
    const sourceOf = (words: string) => {
      const from = text.indexOf(words);
      return source.slice(starts[from], ends[from + words.length - 1]);
    };
    expect(sourceOf('associated')).toBe('asso\u00ADciated');
    expect(sourceOf('"id"')).toBe('\u201CID\u201D');
    expect(sourceOf('an')).toBe('An');
  });

  it('cover the whole of a character that became several, and of several that became one', () => {
    const { text, starts, ends } = normalise('o\uFB03ce A\u030A');
    expect(text).toBe('office å');
    expect([starts[1], ends[1], starts[3], ends[3]]).toEqual([1, 2, 1, 2]);
    expect([starts[7], ends[7]]).toEqual([5, 7]);
  });

  /** Texts of every kind, with much of what normalising is about. */
  const source = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...'aÅéßΣİ \t\n\u00A0\u00AD\u200B\u200D\u2019\u201C\u2013\u2212\uFB03ＩＤﾌﾟ\u0301\u030A한\u1112\u1161'.split(
            '',
          ),
          'Access ID',
          '\r\n',
          '\u{1F468}\u200D\u{1F469}',
        ),
      )
      .map((pieces) => pieces.join('')),
  );

  it('exist for every index, in order', () => {
    fc.assert(
      fc.property(source, (from) => {
        const { text, starts, ends } = normalise(from);
        expect(ends).toHaveLength(text.length);
        for (let i = 0; i < text.length; i += 1) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(from.length);
          // Two places are the same, or one after the other; they never overlap.
          expect(start === starts[i - 1] || start >= (ends[i - 1] ?? 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cover source that, normalised by itself, gives the same text', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (from, one, other) => {
        const { text, starts, ends } = normalise(from);
        if (text === '') return;
        const [first = 0, last = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
        const piece = normaliseText(from.slice(starts[first], ends[last]));
        expect(piece).toContain(text.slice(first, last + 1).trim());
      }),
      { numRuns: 300 },
    );
  });

  it('leave out only spaces and invisible characters', () => {
    fc.assert(
      fc.property(source, (from) => {
        const { starts, ends } = normalise(from);
        let at = 0;
        for (const [i, start] of starts.slice(0, ends.length).entries()) {
          expect(normaliseText(from.slice(at, start))).toBe('');
          at = ends[i] ?? at;
        }
        expect(normaliseText(from.slice(at))).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('belong to the same text as without them', () => {
    fc.assert(
      fc.property(source, (from) => {
        expect(normaliseText(from)).toBe(normalise(from).text);
      }),
      { numRuns: 1000 },
    );
  });

  it('belong to a text without spaces at its ends or two in a row', () => {
    fc.assert(
      fc.property(source, (from) => {
        // A space that carries an accent is a visible character, and stays.
        expect(normaliseText(from)).not.toMatch(/(^| ) (?!\p{M})| $/u);
      }),
    );
  });
});

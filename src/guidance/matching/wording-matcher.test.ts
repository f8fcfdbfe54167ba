import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { BREAK } from './normalise.ts';
import { Sieve } from './sieve.ts';
import { sieveKeys } from './sieve-keys.ts';
import { WordingMatcher } from './wording-matcher.ts';

const matcher = new WordingMatcher(catalogue);
const sieve = new Sieve(sieveKeys(catalogue));
const wordings = catalogue.flatMap(({ id, wordings }) =>
  wordings.map(({ locale, text }) => ({ id, locale, text, shown: text.slice(0, 40) })),
);

/** What was found, with the words as they stand in the source. */
const found = (source: string) =>
  matcher
    .find(source)
    .map(({ message, locale, start, end }) => ({ message, locale, words: source.slice(start, end) }));
const messagesIn = (source: string) => matcher.find(source).map(({ message }) => message);

const stop = /[.。]$/;

describe.each(wordings)('$locale $shown', ({ id, locale, text }) => {
  const words = text.replace(stop, '');
  const expected = [{ message: id, locale, words }];

  it('is found in itself, with or without its final stop', () => {
    expect(found(text)).toEqual(expected);
    expect(found(words)).toEqual(expected);
  });

  it('is found inside other text, at its place', () => {
    expect(found(`Fel: ${words}. (0x80070005)`)).toEqual(expected);
    expect(found(`“${words}”`)).toEqual(expected);
    expect(found(`\n\t${words}\n`)).toEqual(expected);
  });

  it('is found at each place', () => {
    expect(found(`${words}. — ${words}.`)).toEqual([...expected, ...expected]);
  });

  it('is found in upper case', () => {
    expect(messagesIn(words.toUpperCase())).toEqual([id]);
  });

  it('is found with any spaces and line breaks', () => {
    for (const space of ['\u00A0', '\n      ', ' \u200B', '\r\n', '\u3000']) {
      const source = words.replaceAll(' ', space);
      expect(found(source)).toEqual([{ message: id, locale, words: source }]);
    }
  });

  it('is found with other quotes and dashes', () => {
    for (const quote of ['\u2019', '\u2018', '\u02BC', '\u00B4', '`']) {
      expect(messagesIn(words.replaceAll("'", quote))).toEqual([id]);
    }
    for (const dash of ['\u2010', '\u2011', '\u2013']) {
      expect(messagesIn(words.replaceAll('-', dash))).toEqual([id]);
    }
  });

  it('is found with soft hyphens, decomposed letters and full-width ones', () => {
    expect(messagesIn([...words].join('\u00AD'))).toEqual([id]);
    expect(messagesIn(words.normalize('NFD'))).toEqual([id]);
    const wide = words.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
    expect(messagesIn(wide)).toEqual([id]);
  });

  it('passes the sieve, in lower and in upper case, with other quotes, and in the middle of a long text', () => {
    const long = 'Virtual machines, storage and networking in one place. '.repeat(40);
    for (const source of [words, words.toUpperCase(), words.replaceAll("'", '\u2019'), long + words + long]) {
      expect(sieve.mayHold(source)).toBe(true);
    }
  });

  it('is not found across the end of a block', () => {
    /** This wording, that is: a shorter one inside it may well stand. */
    const isFound = (source: string) => found(source).some((match) => match.words.length >= words.length);
    const middle = Math.floor(words.length / 2);
    expect(isFound(`${words.slice(0, middle)}${BREAK}${words.slice(middle)}`)).toBe(false);
  });
});

describe('near misses', () => {
  it.each([
    'This Access ID is already in use by an account',
    'Access IDs are already associated',
    'Access ID is already disassociated',
    'Access ID is not associated',
    'The Access ID is already',
    'AccessID is already associated',
    'Preaccess ID is already associated',
    'You are not authorized for these actions',
    'You are not authorized for this actions',
    'You are now authorized for this action',
    "Looks like you don't have any benefits yetis",
    'Looks like you do have benefits',
    'The support plan has expired2',
    'The support plans have expired',
    'The support plan expires soon',
    'The support plan has 0 incidents remaining',
    'The support plan can be used for support of the specified product',
    'du har behörighet för den här åtgärden',
    'Åtkomst-ID är inte associerat',
    '',
    ' ',
    'Technical Account Manager',
  ])('%j is not a known message', (source) => {
    expect(messagesIn(source)).toEqual([]);
  });
});

describe('several messages in one text', () => {
  it('are found in text order', () => {
    const source =
      'The support plan has expired. Earlier: You are not authorized for this action! 支持计划已过期。';
    expect(found(source)).toEqual([
      { message: 'plan-expired', locale: 'en', words: 'The support plan has expired' },
      {
        message: 'not-authorized-for-this-action',
        locale: 'en',
        words: 'You are not authorized for this action',
      },
      { message: 'plan-expired', locale: 'zh-CN', words: '支持计划已过期' },
    ]);
  });

  it.each([
    ['支持计划已过期', '支持计划可用次数已耗尽'],
    ['支持计划可用次数已耗尽', '支持计划已过期'],
  ])('are found with nothing between them: %s%s', (one, other) => {
    expect(found(one + other).map(({ words }) => words)).toEqual([one, other]);
  });

  it('only the long form is found, not the short one inside it', () => {
    const long =
      'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID.';
    expect(found(long).map(({ words }) => words)).toEqual([long.slice(0, -1)]);
  });

  it('a long form that continues differently is found up to there', () => {
    expect(found('This Access ID is already associated with an account. Good luck!')).toEqual([
      {
        message: 'access-id-already-associated',
        locale: 'en',
        words: 'This Access ID is already associated with an account',
      },
    ]);
  });

  it('are found in another language than the portal’s (R26)', () => {
    expect(messagesIn('Fehler: Access ID is already associated (Fehlercode 409)')).toEqual([
      'access-id-already-associated',
    ]);
  });
});

describe('the sieve', () => {
  it.each([
    'Virtual machines, storage and networking in one place.',
    'Benefits, incidents, products and actions, all in one place, since yesterday.',
    `The support plan. ${'Nothing of any interest here. '.repeat(30)} It has expired.`,
    '',
  ])('rejects text that has nothing to do with a message: %s', (source) => {
    expect(sieve.mayHold(source)).toBe(false);
  });

  it('tells where a wording may be', () => {
    const source = 'An action. The support plan has expired. An action.';
    expect([...sieve.places(source)]).toEqual([source.indexOf('expired')]);
  });
});

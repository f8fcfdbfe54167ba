import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableId, idProblem, isSameId, LONGEST_ID, tidyId } from './ids.ts';

describe('an ID that can be stored', () => {
  it.each([
    ['digits', '0012345678'],
    ['letters and dashes', 'AB-0012-cd'],
    ['one character', '0'],
    ['as many characters as there may be', '9'.repeat(LONGEST_ID)],
    ['spaces inside', '0012 3456'],
    ['space around it, which is trimmed', '  0012345678\n'],
    ['space around it that would make it too long', ` ${'9'.repeat(LONGEST_ID)} `],
    ['letters of any script', 'ÅÄÖ-契約-1'],
    ['characters that take two code units each', '\u{1F600}'.repeat(LONGEST_ID)],
  ])('has %s', (_, typed) => {
    expect(idProblem(typed)).toBeNull();
  });

  it('is at most 64 characters long', () => {
    expect(LONGEST_ID).toBe(64);
    expect(idProblem('9'.repeat(65))).toBe('too-long');
  });

  it.each(['', ' ', '\t\n', '\u00A0'])('is not empty: %j', (typed) => {
    expect(idProblem(typed)).toBe('empty');
  });

  it.each([
    ['a control character', '0012\u00003456'],
    ['a line break', '0012\n3456'],
    ['a zero-width space', '0012\u200B3456'],
    ['a soft hyphen', '0012\u00AD3456'],
    ['half a surrogate pair', '0012\uD800'],
    ['dashes alone, which equal any other dashes', '---'],
    ['minus signs alone', '\u2212\u2212'],
  ])('cannot have %s', (_, typed) => {
    expect(idProblem(typed)).toBe('unprintable');
  });

  it('is stored as typed: case, dashes, leading zeros', () => {
    expect(tidyId(' 00-Ab 12 ')).toBe('00-Ab 12');
  });
});

describe('two IDs', () => {
  it.each([
    ['0012-3456', '00123456'],
    ['0012 3456', '00123456'],
    ['ab-12', 'AB-12'],
    ['0012\u20133456', '0012-3456'],
    ['0012\u00A03456', '0012 3456'],
    ['  0012', '0012'],
    ['００１２－３４５６', '0012-3456'],
    ['ＡＢ１２', 'ab12'],
    ['0012\u22123456', '0012-3456'],
  ])('%j and %j are the same', (one, other) => {
    expect(isSameId(one, other)).toBe(true);
  });

  it.each([
    ['0012', '12'],
    ['0012', '00120'],
    ['1e3', '1000'],
    ['0x10', '16'],
    ['O012', '0012'],
    ['０12', '12'],
    ['①2', '12'],
    ['9007199254740993', '9007199254740992'],
  ])('%j and %j are not', (one, other) => {
    expect(isSameId(one, other)).toBe(false);
  });

  it('P32 an ID that is not there is not the same as any, nor as another that is not there', () => {
    expect([isSameId(null, '0012'), isSameId('0012', null), isSameId(null, null)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  const typedId = fc.stringMatching(/^[0-9A-Za-z -]{1,64}$/);

  it('are equal whatever their case, spaces and dashes', () => {
    fc.assert(
      fc.property(typedId, (id) => {
        expect(isSameId(id, id.toUpperCase())).toBe(true);
        expect(isSameId(id, [...id].join('-'))).toBe(true);
        expect(isSameId(id, ` ${[...id].join(' ')} `)).toBe(true);
        expect(comparableId(comparableId(id))).toBe(comparableId(id));
      }),
    );
  });

  it('differ if one has another zero', () => {
    fc.assert(
      fc.property(typedId, (id) => {
        expect(isSameId(id, `0${id}`)).toBe(false);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, searchable } from './search-text.ts';

describe('searchable', () => {
  it.each([
    ['Østergaard', 'ostergaard'],
    ['Müller', 'muller'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Đorđe', 'dorde'],
  ])('%s is found as %s', (text, plain) => expect(searchable(text)).toBe(plain));
});

describe('isNear', () => {
  it.each([
    ['another letter', 'lamma', 'lamna'],
    ['a letter too few', 'lmna', 'lamna'],
    ['a letter too much', 'lammna', 'lamna'],
    ['two letters in the wrong order', 'lanma', 'lamna'],
    ['another first letter', 'kamna', 'lamna'],
    ['the beginning, with an error in it', 'cotn', 'contoso'],
    ['a wrong last letter of a beginning', 'lamb', 'lamna'],
  ])('forgives %s', (_what, typed, word) => expect(isNear(typed, word)).toBe(true));
  it.each([
    ['two errors', 'lomma', 'lamna'],
    ['another word', 'tailspin', 'contoso'],
    ['a word that ends before', 'contosoxy', 'contoso'],
  ])('does not forgive %s', (_what, typed, word) => expect(isNear(typed, word)).toBe(false));
  const word = fc.string({ minLength: 4, maxLength: 12 });
  it('forgives one letter that was left out anywhere', () =>
    fc.assert(
      fc.property(word, fc.nat(11), (of, nth) => {
        const at = nth % of.length;
        return isNear(of.slice(0, at) + of.slice(at + 1), of);
      }),
    ));
  it('forgives one other letter anywhere', () =>
    fc.assert(
      fc.property(word, fc.nat(11), fc.string({ minLength: 1, maxLength: 1 }), (of, nth, other) => {
        const at = nth % of.length;
        return isNear(of.slice(0, at) + other + of.slice(at + 1), of);
      }),
    ));
});

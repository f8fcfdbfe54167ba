import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipBetween } from './near-ids.ts';

describe('a slip', () => {
  it.each([
    ['a character too few', '001234567', '0012345678', 'character'],
    ['a character too many', '00123456788', '0012345678', 'character'],
    ['another character', '0012345679', '0012345678', 'character'],
    ['another first character', 'D-20-1001', 'C-20-1001', 'character'],
    ['two neighbours in the wrong order', '0012354678', '0012345678', 'transposed'],
    ['the last two in the wrong order', 'C-20-1010', 'C-20-1001', 'transposed'],
    ['a lost zero', '012345678', '0012345678', 'zero'],
    ['all zeros lost', '12345678', '0012345678', 'zero'],
    ['the same ID', '0012345678', '0012345678', null],
    ['the same ID with other dashes', 'C 1001 200', 'c-1001-200', null],
    ['two other characters', '0012345699', '0012345678', null],
    ['something else', '9876543210', '0012345678', null],
    ['a short ID, of which one character is much', '1235', '1234', null],
  ] as const)('%s', (_what, typed, stored, slip) => {
    expect(slipBetween(typed, stored)).toBe(slip);
  });
});

const ids = fc.stringMatching(/^[0-9A-C]{0,12}$/);

it('is the same seen from either ID', () => {
  const near = ids.chain((id) => fc.tuple(fc.constant(id), fc.oneof(ids, editOf(id))));
  fc.assert(
    fc.property(near, ([one, other]) => {
      expect(slipBetween(one, other)).toBe(slipBetween(other, one));
    }),
  );
});

it('is found for whatever one character has become of an ID', () => {
  const long = fc.stringMatching(/^[1-9][0-9A-C]{6,12}$/);
  const edited = long.chain((id) => fc.tuple(fc.constant(id), editOf(id)));
  fc.assert(
    fc.property(edited, ([id, other]) => {
      if (id.toLowerCase() !== other.toLowerCase()) expect(slipBetween(other, id)).not.toBeNull();
    }),
  );
});

/** An ID with one character taken out, put in, or put for another. */
function editOf(id: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: id.length }), fc.constantFrom('', '5', 'B'), fc.nat({ max: 1 }))
    .map(([at, put, gone]) => id.slice(0, at) + put + id.slice(at + gone));
}

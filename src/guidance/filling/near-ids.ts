import { comparableId, isSameId } from '../../entitlements/ids.ts';

/** How a typed ID misses another one: by a zero at its start, by two neighbours in the wrong order, by one character. */
export type Slip = 'zero' | 'transposed' | 'character';

/** In shorter IDs, one character is too much of it to speak of a slip. */
const SHORTEST = 5;

/** The slip that makes one ID of the other; `null` for the same ID, and for ones that have less in common. */
export function slipBetween(typed: string, stored: string): Slip | null {
  const [one, other] = [[...comparableId(typed)], [...comparableId(stored)]];
  if (isSameId(typed, stored) || Math.min(one.length, other.length) < SHORTEST) return null;
  if (withoutZeros(one) === withoutZeros(other)) return 'zero';
  const start = one.findIndex((character, nth) => character !== other[nth]);
  const at = start === -1 ? one.length : start;
  const [left, right] = [one.slice(at), other.slice(at)];
  if (isTransposed(left, right)) return 'transposed';
  const isOneOff = [
    [left.slice(1), right.slice(1)],
    [left.slice(1), right],
    [left, right.slice(1)],
  ].some(([rest, otherRest]) => rest?.join('') === otherRest?.join(''));
  return isOneOff ? 'character' : null;
}

function isTransposed([a, b, ...rest]: readonly string[], [c, d, ...otherRest]: readonly string[]): boolean {
  return a !== undefined && b !== undefined && a === d && b === c && rest.join('') === otherRest.join('');
}

/** Zeros at the start get lost where an ID has been in a spreadsheet as a number. */
function withoutZeros(characters: readonly string[]): string {
  return characters.join('').replace(/^0+/, '');
}

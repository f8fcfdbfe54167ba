const MINUTES = 15;
/** Four hours. */
const MOST_DOUBLINGS = 4;
/** By how much it comes earlier or later, so that a desk does not ask all at once. */
const JITTER = 0.2;

/**
 * The time to the next look: twice as long after each failure.
 *
 * @param failures how many times in a row it did not succeed
 * @param random from 0 to 1
 */
export function minutesToNext(failures: number, random: number): number {
  return MINUTES * 2 ** Math.min(failures, MOST_DOUBLINGS) * (1 + JITTER * (2 * random - 1));
}

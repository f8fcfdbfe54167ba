import type { Keys } from '../../guidance/matching/sieve.ts';

declare global {
  /** The key words of all wordings, which the build puts here: the wordings themselves are loaded at the first sign of one. */
  const SIEVE_KEYS: readonly Keys[];
}

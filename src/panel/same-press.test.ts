import { describe, expect, it } from 'vitest';
import { distinctPresses } from './same-press.ts';

/** Presses at these instants, in milliseconds, and which of them count. */
const counted = (presses: readonly (readonly [at: number, what: string])[]) => {
  let now = 0;
  const guard = distinctPresses(() => now);
  return presses.map(([at, what]) => {
    now = at;
    return guard.counts(what);
  });
};

describe('a press', () => {
  it.each([
    [
      'counts once in a double click',
      [
        [0, 'one'],
        [180, 'one'],
      ],
      [true, false],
    ],
    [
      'counts once, however often it follows within a second',
      [
        [0, 'one'],
        [400, 'one'],
        [900, 'one'],
      ],
      [true, false, false],
    ],
    [
      'counts again after a second',
      [
        [0, 'one'],
        [1000, 'one'],
      ],
      [true, true],
    ],
    [
      'on another contract counts at once',
      [
        [0, 'one'],
        [180, 'other'],
      ],
      [true, true],
    ],
  ] as const)('%s', (_what, presses, expected) => expect(counted(presses)).toEqual(expected));
});

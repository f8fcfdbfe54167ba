import { expect, it } from 'vitest';
import { minutesToNext } from './minutes-to-next.ts';

it.each([
  [0, 15],
  [1, 30],
  [3, 120],
  [4, 240],
  [50, 240],
])(
  'after %i failures a team is looked for again in %i minutes, a fifth less or more',
  (failures, minutes) => {
    expect(minutesToNext(failures, 0.5)).toBe(minutes);
    expect(minutesToNext(failures, 0)).toBeCloseTo(minutes * 0.8);
    expect(minutesToNext(failures, 1)).toBeCloseTo(minutes * 1.2);
  },
);

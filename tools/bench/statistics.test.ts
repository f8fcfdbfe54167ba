import { expect, it } from 'vitest';
import { median } from './statistics.ts';

it.each([
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

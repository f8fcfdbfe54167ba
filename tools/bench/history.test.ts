import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { changeSince, type Kept } from './history.ts';

const runs = (...values: number[]): Kept[] =>
  values.map((value) => ({ date: '2026-06-01', commit: 'abc1234', figures: { kept: value } }));
const figure = (value: number, limit: Partial<Figure> = {}): Figure => ({
  what: 'a figure',
  value,
  unit: '×',
  kept: 'kept',
  ...limit,
});

describe('a figure beside the runs before it', () => {
  test.each([
    ['is compared with the median of the last five', runs(9, 9, 1, 2, 3, 4, 5), figure(3.5), 3, 5, false],
    ['is compared with the median of fewer', runs(9, 1, 5, 3), figure(4), 4, 4, false],
    ['is compared with the last run where there are only two', runs(10, 2), figure(2), 2, 1, false],
    ['is worse at a fifth more', runs(10), figure(12), 10, 1, true],
    ['is not worse at less than that', runs(10), figure(11.9), 10, 1, false],
    ['is better when it falls', runs(10), figure(2), 10, 1, false],
    ['that has to be large is worse when it falls', runs(240), figure(200, { least: 150 }), 240, 1, true],
    ['that has to be large is better when it rises', runs(240), figure(400, { least: 150 }), 240, 1, false],
    ['is no worse when nothing stays nothing', runs(0), figure(0), 0, 1, false],
  ])('%s', (_what, history, now, before, compared, isRegression) => {
    expect(changeSince(history, now)).toEqual({ before, runs: compared, isRegression });
  });

  test('has nothing beside it when no run kept it, or it is not kept', () => {
    const { kept: _kept, ...unkept } = figure(1);
    expect(changeSince([], figure(1))).toBeNull();
    expect(changeSince(runs(1), unkept)).toBeNull();
  });
});

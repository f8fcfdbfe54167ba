import { describe, expect, it } from 'vitest';
import { latest } from './latest.ts';

describe('the latest of several contracts or memberships', () => {
  const former = { endsOn: '2025-12-31' };
  const current = { endsOn: '2026-12-31' };
  const open = { endsOn: null };

  it.each([
    ['null if there are none', [], null],
    ['R14 ends last', [former, current], current],
    ['R14 ends last, wherever it stands', [current, former], current],
    ['D7 has no end that is known, which sorts as the longest', [open, former], open],
    ['D7 has no end that is known, wherever it stands', [former, open], open],
    ['is there, though it has no end date', [open], open],
  ])('%s', (_, dated, spokenOf) => {
    expect(latest(dated)).toBe(spokenOf);
  });
});

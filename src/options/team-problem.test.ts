import { expect, it } from 'vitest';
import { usable } from './team-problem.ts';

const NOW = Date.UTC(2026, 10, 27);

it.each([
  ['sp=racl&se=2026-11-28T00:00:00Z&sig=x', 'is usable'],
  ['si=desk&sig=x', 'is usable'],
  ['sp=racwdl&sig=x', 'is usable'],
  ['sp=rl&sig=x', 'lacks'],
  ['sp=racl&se=2026-11-27T00:00:00Z&sig=x', 'expired'],
])('an access token %s: %s', (token, result) => {
  const read = usable({ token }, NOW);
  expect(typeof read === 'string' ? read : 'is usable').toBe(result);
});

it('what is no invitation stays what it is', () => {
  expect(usable('cut-off', NOW)).toBe('cut-off');
});

import { describe, expect, it } from 'vitest';
import { judges } from './catalogue/index.ts';
import { KINDS_WITH_TONE, toneOf } from './tones.ts';

const kinds = [...new Set(Object.values(judges).flatMap((judge): readonly string[] => judge.kinds))];

describe('the tone of a verdict', () => {
  it('is said for every kind there is, and for no other', () => {
    expect([...KINDS_WITH_TONE].sort()).toEqual([...kinds].sort());
  });

  it.each([
    ['R27a', 'already-linked', 'fine'],
    ['R27b', 'expired', 'blocked'],
    ['R27b', 'no-incidents-left', 'blocked'],
    ['R19', 'undecided', 'careful'],
    ['R21', 'plan-not-for-product', 'blocked'],
    ['P13', 'm365-takes-no-ids', 'blocked'],
  ])('%s %s is %s', (_rule, kind, tone) => {
    expect(toneOf(kind)).toBe(tone);
  });
});

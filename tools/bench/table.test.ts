import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import type { Kept } from './history.ts';
import { asHeadlines, asTable } from './table.ts';

const size: Figure = { what: 'a size', value: 17.94, unit: 'kB', most: 20, isHeadline: true };
const share: Figure = { what: 'a share', value: 3.976, unit: '%', most: 2, kept: 'share', isHeadline: true };
const aside: Figure = { what: 'a figure aside', value: 1, unit: '' };
const kept = (...values: number[]): Kept[] =>
  values.map((value) => ({ date: '2026-06-01', commit: 'abc1234', figures: { share: value } }));

describe('the table of the bench', () => {
  it('says what is missed, and of what a figure before is the median', () => {
    const table = asTable([size, share, aside], kept(2.7, 3, 3.1));
    expect(table.split('\n').slice(2)).toEqual([
      '| a size | 17.9 kB | at most 20 kB |  |  |',
      '| a share | 3.98 % | at most 2 % | 3.00 (median of 3 kept runs) | missed, worse by a fifth |',
      '| a figure aside | 1.00 |  |  |  |',
    ]);
  });

  it('calls a single run what it is', () => {
    expect(asTable([share], kept(2.714))).toContain('| 2.71 (last kept run) |');
    expect(asTable([share], kept(9, 2.714))).toContain('| 2.71 (last kept run) |');
  });

  it('has the headlines alone in its short form', () => {
    expect(asHeadlines([size, share, aside]).split('\n').slice(2)).toEqual([
      '| a size | 17.9 kB | at most 20 kB |  |',
      '| a share | 3.98 % | at most 2 % | missed |',
    ]);
  });
});

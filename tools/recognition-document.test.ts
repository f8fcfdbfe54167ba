import { describe, expect, it } from 'vitest';
import { compareCards, type Outcome } from '../test/recognition/outcome.ts';
import { recognitionDocument } from './recognition-document.ts';

const outcome = (more: Partial<Outcome>): Outcome => ({
  browser: 'Chromium',
  kind: 'exact',
  name: 'exact/some',
  expected: 1,
  found: 1,
  missed: [],
  mistaken: [],
  otherwise: [],
  ...more,
});

describe('docs/recognition.md', () => {
  it('counts cards that are missing and cards that are too many', () => {
    const printed = recognitionDocument([
      outcome({}),
      outcome({ found: 0, missed: ['plan-expired → plan-expired'], name: 'exact/other' }),
      outcome({ expected: 0, found: 0, mistaken: ['plan-used-up → plan-used-up'], kind: 'near-miss' }),
    ]);
    expect(printed).toContain('| exact | 2 | 2 | 1 | 1 | 0 | 1.000 | 0.500 |');
    expect(printed).toContain('| near-miss | 1 | 0 | 0 | 0 | 1 | 0.000 |  |');
    expect(printed).toContain('- `exact/other`, Chromium: missed plan-expired → plan-expired');
    expect(printed).toContain('- `exact/some`, Chromium: false plan-used-up → plan-used-up');
  });

  it('names nothing where nothing went wrong', () => {
    expect(recognitionDocument([outcome({})])).toContain('## What went wrong\n\nNothing.\n');
  });
});

describe('the cards of a case that expects two', () => {
  const expired = { id: 'plan-expired', verdict: 'plan-expired' };

  it.each([
    [[expired, expired], 2, 0, 0],
    [[expired], 1, 1, 0],
    [[expired, expired, expired], 2, 0, 1],
    [[expired, { ...expired, verdict: 'undecided' }], 1, 1, 1],
  ])('%j: found %i, missed %i, false %i', (seen, found, missed, mistaken) => {
    const compared = compareCards([expired, expired], seen);
    expect([compared.found, compared.missed.length, compared.mistaken.length]).toEqual([
      found,
      missed,
      mistaken,
    ]);
  });
});

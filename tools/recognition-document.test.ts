import { describe, expect, it } from 'vitest';
import { compareCards, type Outcome } from '../test/recognition/outcome.ts';
import { recognitionDocument } from './recognition-document.ts';

const outcome = (more: Partial<Outcome>): Outcome => ({
  browser: 'Chromium',
  kind: 'exact',
  name: 'exact/some',
  origin: 'own',
  language: 'en',
  expected: 1,
  found: 1,
  missed: [],
  mistaken: [],
  otherwise: [],
  ...more,
});

/** What stands between two headings. */
function under(printed: string, heading: string, end: string): string {
  const from = printed.indexOf(heading) + heading.length;
  return printed.slice(from, printed.indexOf(end, from));
}

describe('docs/recognition.md', () => {
  const printed = recognitionDocument([
    outcome({}),
    outcome({ found: 0, missed: ['plan-expired → plan-expired'], name: 'exact/other', language: 'de' }),
    outcome({ expected: 0, found: 0, mistaken: ['plan-used-up → plan-used-up'], kind: 'near-miss' }),
    outcome({ origin: 'public-report', kind: 'reports', name: 'reports/some', language: 'de' }),
    outcome({ browser: 'Firefox' }),
  ]);
  const chromium = under(printed, '## Chromium', '## Firefox');
  const own = under(chromium, '### Pages of our own', '### Pages from public reports');
  const reported = chromium.slice(chromium.indexOf('### Pages from public reports'));

  it('counts cards that are missing and cards that are too many', () => {
    expect(own).toContain('| exact | 2 | 2 | 1 | 1 | 0 | 1.000 | 0.500 |');
    expect(own).toContain('| near-miss | 1 | 0 | 0 | 0 | 1 | 0.000 |  |');
    expect(printed).toContain('- `exact/other`, Chromium: missed plan-expired → plan-expired');
    expect(printed).toContain('- `exact/some`, Chromium: false plan-used-up → plan-used-up');
  });

  it('counts pages of our own for each language, apart from those of public reports', () => {
    expect(own).toContain('| en | 2 | 1 | 1 | 0 | 1 | 0.500 | 1.000 |');
    expect(own).toContain('| de | 1 | 1 | 0 | 1 | 0 |  | 0.000 |');
    expect(reported).toContain('| de | 1 | 1 | 1 | 0 | 0 | 1.000 | 1.000 |');
    expect(reported).not.toContain('| en |');
    expect(printed).toContain('2 of our own, and');
    expect(printed).toContain('1 made after what Microsoft documents');
  });

  it('counts each browser by itself', () => {
    expect(under(printed, '## Firefox', '## What')).toContain('| all | 1 | 1 | 1 | 0 | 0 | 1.000 | 1.000 |');
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

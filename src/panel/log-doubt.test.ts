import { describe, expect, it } from 'vitest';
import { contract, contractOf } from '../../test/builders.ts';
import { logDoubt } from './log-doubt.ts';

const term = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const full = contractOf(contract(term));
const empty = contractOf(contract({ ...term, incidentsGranted: 0 }));

describe('R14 an incident is in doubt', () => {
  it.each([
    ['no day of a term with incidents left', full, '2026-12-31', null],
    ['after the last day', full, '2027-01-01', 'ended'],
    ['where nothing is left', empty, '2026-06-01', 'used-up'],
    ['after the last day, whatever is left', empty, '2027-01-01', 'ended'],
    ['not before the term: another may have counted then', empty, '2025-12-31', null],
  ] as const)('%s', (_what, of, day, doubt) => expect(logDoubt(of, day)).toBe(doubt));
});

import { describe, expect, it } from 'vitest';
import {
  contractAdded,
  contractAmended,
  contractOf,
  FIVE_PACK,
  incident,
  noon,
} from '../../test/builders.ts';
import { contractOn } from './on-day.ts';
import { renewalOf } from './renewal.ts';

const TODAY = '2026-11-27';
const YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

describe('a renewal (D1)', () => {
  it.each([
    ['about to end', YEAR, { startsOn: '2027-01-01', endsOn: '2027-12-31' }],
    [
      '60 days before its end',
      { ...YEAR, endsOn: '2027-01-26' },
      { startsOn: '2027-01-27', endsOn: '2028-01-26' },
    ],
    ['61 days before its end', { ...YEAR, endsOn: '2027-01-27' }, null],
    [
      'ended',
      { startsOn: '2025-06-01', endsOn: '2026-05-31' },
      { startsOn: '2026-06-01', endsOn: '2027-05-31' },
    ],
    [
      'ended years ago',
      { startsOn: '2023-03-01', endsOn: '2024-02-29' },
      { startsOn: '2026-03-01', endsOn: '2027-02-28' },
    ],
    [
      'of one year and 30 days (P8)',
      { startsOn: '2025-11-01', endsOn: '2026-11-30' },
      { startsOn: '2026-12-01', endsOn: '2027-11-30' },
    ],
    [
      'that ends on the day of the year on which it began',
      { startsOn: '2025-12-01', endsOn: '2026-12-01' },
      { startsOn: '2026-12-02', endsOn: '2027-12-01' },
    ],
    [
      'of which only the end is known',
      { startsOn: null, endsOn: '2026-12-31' },
      { startsOn: null, endsOn: '2027-12-31' },
    ],
    ['of which the end is not known', { startsOn: '2026-01-01', endsOn: null }, null],
  ])('of a contract %s', (_what, period, renewed) => {
    const found = renewalOf(contractOf(contractAdded(period)), TODAY);
    if (renewed === null) expect(found).toBeNull();
    else expect(found).toMatchObject(renewed);
  });

  it('has the grant of the rule set, and the entered one where the rule set has none', () => {
    const entered = { ...YEAR, incidentsGranted: 12 };
    expect(renewalOf(contractOf(contractAdded(entered)), TODAY)?.incidentsGranted).toBeNull();
    const vague = contractAdded({ ...entered, offer: null, competencyGroup: null });
    expect(renewalOf(contractOf(vague), TODAY)?.incidentsGranted).toBe(12);
  });

  it('P32 is not offered for incidents that were bought without IDs: what is bought next is another contract', () => {
    expect(renewalOf(contractOf(contractAdded({ ...FIVE_PACK, ...YEAR })), TODAY)).toBeNull();
  });

  it('is not offered again once it is stored, and starts with a full grant', () => {
    const added = [contractAdded(YEAR), incident({ happenedAt: noon('2026-05-05') })];
    const renewal = renewalOf(contractOf(...added), TODAY);
    const renewed = contractOf(...added, contractAmended(renewal ?? {}));
    expect(renewalOf(renewed, TODAY)).toBeNull();
    expect(contractOn(renewed, TODAY).balance.remaining).toBe(9);
    expect(contractOn(renewed, '2027-01-01').balance).toMatchObject({ remaining: 10, certainty: 'granted' });
  });
});

import { describe, expect, it } from 'vitest';
import { contract, contractOf, type StoredContract } from '../../test/builders.ts';
import { datedStatusOf, isOpen, isSpent, statusOf } from './contract-status.ts';

const YEAR = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

function statusOn(today: string, stored: StoredContract = {}) {
  return datedStatusOf(contractOf(contract({ ...YEAR, ...stored })), today);
}

describe('the status of a contract that runs from 1 January to 31 December 2026', () => {
  it.each([
    ['2025-12-01', { status: 'not-started', startsInDays: 31 }],
    ['2025-12-31', { status: 'not-started', startsInDays: 1 }],
    ['2026-01-01', { status: 'valid', endsInDays: 364 }],
    ['2026-12-30', { status: 'valid', endsInDays: 1 }],
    ['2027-01-01', { status: 'ended', endedDaysAgo: 1 }],
    ['2027-12-31', { status: 'ended', endedDaysAgo: 365 }],
  ])('R14 on %s: %j', (today, status) => {
    expect(statusOn(today)).toEqual(status);
  });

  it('R14 is valid on its end date, with no day left after it', () => {
    expect(statusOn('2026-12-31')).toEqual({ status: 'valid', endsInDays: 0 });
  });

  it('R14 is used up while no incidents remain', () => {
    expect(statusOn('2026-06-01', { logged: 10 })).toEqual({ status: 'used-up' });
    expect(statusOn('2026-06-01', { logged: 12 })).toEqual({ status: 'used-up' });
    expect(statusOn('2026-06-01', { logged: 9 }).status).toBe('valid');
  });

  it('R14 R27 is ended after its end date, even if it was used up before', () => {
    expect(statusOn('2027-01-01', { logged: 10 })).toEqual({ status: 'ended', endedDaysAgo: 1 });
  });

  it('R14 is never used up when its incidents are unlimited', () => {
    expect(statusOn('2026-06-01', { competencyGroup: 'cloud', logged: 100 }).status).toBe('valid');
  });
});

describe('what a contract does with a request', () => {
  it.each([
    ['is valid', {}, true, false],
    ['has no known end', { endsOn: null }, true, false],
    ['has no known balance', { competencyGroup: null }, true, false],
    ['is used up', { logged: 10 }, false, true],
    ['has ended', { endsOn: '2026-05-31' }, false, true],
    ['has not started', { startsOn: '2026-07-01' }, false, false],
  ])('R14 one that %s: takes it %s, never will again %s', (_, stored, open, spent) => {
    const stood = contractOf(contract({ ...YEAR, ...stored }));
    expect([isOpen(stood, '2026-06-01'), isSpent(statusOf(stood, '2026-06-01'))]).toEqual([open, spent]);
  });
});

describe('the status of a contract with an unknown date', () => {
  it.each([
    ['no end date is stored', { endsOn: null }, '2026-06-01', 'unknown'],
    ['no end date is stored and it is used up', { endsOn: null, logged: 10 }, '2026-06-01', 'used-up'],
    ['no end date is stored and it has not started', { endsOn: null }, '2025-06-01', 'not-started'],
    ['no start date is stored', { startsOn: null }, '2025-06-01', 'valid'],
    ['neither date is stored', { startsOn: null, endsOn: null }, '2026-06-01', 'unknown'],
    ['the grant is not known', { competencyGroup: null }, '2026-06-01', 'valid'],
  ] as const)('%s', (_, stored, today, status) => {
    expect(statusOn(today, stored).status).toBe(status);
  });

  it('a leap day is a day like any other', () => {
    const leap = { startsOn: '2023-03-01', endsOn: '2024-02-29' };
    expect(statusOn('2024-02-29', leap)).toEqual({ status: 'valid', endsInDays: 0 });
    expect(statusOn('2024-03-01', leap)).toEqual({ status: 'ended', endedDaysAgo: 1 });
  });
});

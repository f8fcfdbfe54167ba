import { describe, expect, it } from 'vitest';
import { translatorFor } from '../i18n/all-locales.ts';
import type { Balance } from '../ledger/balance.ts';
import { balanceWords, fullness } from './balance-words.ts';

const at = Date.parse('2026-11-03T12:00:00');
const granted: Balance = {
  certainty: 'granted',
  remaining: 10,
  overdrawnBy: 0,
  granted: { incidents: 10, source: 'rule-set' },
  reading: null,
  loggedSince: 0,
};
const reading = { remaining: 7, at, source: 'support-for-business' };
const observed: Balance = { ...granted, certainty: 'observed', remaining: 7, reading };
const since: Balance = { ...observed, certainty: 'simulated', remaining: 6, loggedSince: 1 };
const en = translatorFor('en');

describe('balanceWords', () => {
  it.each<[string, Balance]>([
    ['10 of 10 left, by the rule set', granted],
    ['10 of 10 left, as you entered', { ...granted, granted: { incidents: 10, source: 'entered' } }],
    ['7 of 10 left, read on Nov 3, 2026', observed],
    ['about 6 of 10 left, 1 logged since', since],
    ['about 6 of 10 left, 4 logged', { ...since, reading: null, loggedSince: 4 }],
    ['about 8 of 10 left, 1 returned since', { ...since, remaining: 8, loggedSince: -1 }],
    ['about 7 of 10 left, all logged incidents returned', { ...since, remaining: 7, loggedSince: 0 }],
    [
      'about 0 of 2 left, 3 logged, 1 more than were left',
      {
        ...since,
        granted: { incidents: 2, source: 'rule-set' },
        reading: null,
        remaining: 0,
        loggedSince: 3,
        overdrawnBy: 1,
      },
    ],
    ['7 left, read on Nov 3, 2026', { ...observed, granted: null }],
    [
      'unlimited, by the rule set',
      {
        ...granted,
        remaining: 'unlimited',
        granted: { incidents: 'unlimited', source: 'rule-set' },
      },
    ],
    ['unknown', { ...granted, certainty: 'unknown', remaining: null, granted: null }],
    [
      'unknown, 2 logged',
      { ...granted, certainty: 'unknown', remaining: null, granted: null, loggedSince: 2 },
    ],
  ])('%j', (words, balance) => expect(balanceWords(en, balance)).toBe(words));

  it('speaks Swedish', () => {
    expect(balanceWords(translatorFor('sv'), since)).toBe('ungefär 6 av 10 kvar, 1 loggad sedan dess');
  });
});

describe('fullness', () => {
  it('is a share of the grant, else of the reading, and at most 1', () => {
    expect(fullness(observed)).toBe(0.7);
    expect(fullness({ ...since, granted: null })).toBeCloseTo(6 / 7);
    expect(fullness({ ...observed, remaining: 12 })).toBe(1);
    expect(fullness({ ...granted, remaining: 0, granted: { incidents: 0, source: 'entered' } })).toBe(0);
  });
  it('is unknown if the balance is', () => {
    expect(fullness({ ...granted, remaining: null, granted: null })).toBeNull();
  });
});

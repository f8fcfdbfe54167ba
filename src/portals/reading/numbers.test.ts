import { describe, expect, it } from 'vitest';
import { readId } from './id-values.ts';
import { readCount } from './numbers.ts';

describe('R19 incidents remaining are a whole number', () => {
  it.each([
    ['14', 14],
    ['0', 0],
    [' 7 ', 7],
    ['007', 7],
    ['14 of 20', 14],
    ['14/20', 14],
    ['14 / 20', 14],
    ['14 av 20', 14],
    ['14 von 20', 14],
    ['0 de 10', 0],
    ['14 из 20', 14],
    ['(14)', 14],
    ['14 (of 20)', 14],
    ['7 incidents remaining', 7],
    ['14 of 20 incidents left', 14],
    ['7 incidenter kvar', 7],
    ['7 st', 7],
    ['残り 7 件', 7],
    ['7件', 7],
    ['１４', 14],
    ['١٤', 14],
    ['१४', 14],
  ])('%s is %i', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each(['unlimited', 'Unlimited incidents', 'Obegränsat', '無制限', 'Illimité'])(
    'R4 %s has no end',
    (text) => {
      expect(readCount(text)).toBe('unlimited');
    },
  );

  it.each([
    '',
    '-7',
    '−7',
    '7.5',
    '7,5',
    '1,000',
    '70 %',
    '70%',
    '6 used',
    '6 of 20 used',
    '20 of 14',
    '14 of 20 of 30',
    '7 hours',
    '30 days',
    'seven',
    'none',
    '—',
    '2026-11-30',
    'not unlimited',
    '7+',
    '~7',
    '<7',
    '1234567',
  ])('%j is no such number', (text) => {
    expect(readCount(text)).toBeNull();
  });
});

describe('R12 an ID is read exactly as it is shown', () => {
  it.each([
    '0004417263',
    'C-20-118834',
    '00-00-1',
    ' 0004417263 ',
    'a1b2',
    '0004 4172 63',
    'C 20 118834',
    '１２３',
  ])('%j', (text) => {
    expect(readId(text)).toBe(text.trim());
  });

  it.each([
    '',
    '—',
    'Not activated yet',
    'Pending',
    'N/A',
    '••••7263',
    '****7263',
    'XXXX',
    '0004417263 is yours',
    'shown in 2 minutes',
    'mia@fabrikam.example1',
    '11/30/2026',
    '1'.repeat(65),
  ])('%j is not an ID', (text) => {
    expect(readId(text)).toBeNull();
  });
});

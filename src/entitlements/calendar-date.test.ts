import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarDateAt, daysBetween, isCalendarDate } from './calendar-date.ts';

describe('a calendar date', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '2026-04-30', '9999-12-31'])(
    'may be %s',
    (day) => {
      expect(isCalendarDate(day)).toBe(true);
    },
  );

  it.each([
    ['the 30th of February', '2026-02-30'],
    ['a leap day in a common year', '2026-02-29'],
    ['a leap day in 1900, which had none', '1900-02-29'],
    ['the 31st of April', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ['day 32', '2026-01-32'],
    ['one digit for the month', '2026-1-01'],
    ['another order', '31-12-2026'],
    ['slashes', '2026/12/31'],
    ['a time of day', '2026-12-31T00:00:00Z'],
    ['space around it', ' 2026-12-31'],
    ['a line break after it', '2026-12-31\n'],
    ['digits of another script', '２０２６-12-31'],
    ['nothing', ''],
    ['words', 'tomorrow'],
  ])('cannot be %s', (_, text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('days between two dates', () => {
  it.each([
    ['2026-05-12', '2026-05-12', 0],
    ['2026-05-12', '2026-05-13', 1],
    ['2026-05-13', '2026-05-12', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    // Clocks are put forward in these nights.
    ['2026-03-28', '2026-03-30', 2],
    ['2026-03-07', '2026-03-09', 2],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('add up, and are ordered as the dates are', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe('the local day', () => {
  afterEach(() => vi.unstubAllEnvs());

  // One instant, two days: shortly before midnight UTC on 31 December.
  const instant = Date.UTC(2026, 11, 31, 23, 30);

  it.each([
    ['UTC', '2026-12-31'],
    ['Pacific/Auckland', '2027-01-01'],
    ['Europe/Stockholm', '2027-01-01'],
    ['America/Los_Angeles', '2026-12-31'],
  ])('is that of the zone %s: %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(calendarDateAt(instant)).toBe(day);
  });

  it('is always a date that exists', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
        expect(isCalendarDate(calendarDateAt(at))).toBe(true);
      }),
    );
  });
});

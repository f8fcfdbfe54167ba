import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contractAdded,
  contractOf,
  historyIn,
  incident,
  noon,
  reading,
  returned,
} from '../../test/builders.ts';
import type { LedgerEvent } from './events.ts';

const term = { startsOn: '2026-01-01', endsOn: '2026-12-31', incidentsGranted: 10 } as const;
const on = (day: string) => ({ happenedAt: noon(day) });
const added = contractAdded(term);
const notLogged = (...events: readonly LedgerEvent[]) =>
  historyIn(added, ...events).terms.at(-1)?.lastReading?.notLogged;

describe('what a reading shows as used and was not logged', () => {
  const before = incident(on('2026-03-01'));
  it.each([
    ['is counted from the grant', [before, reading(7, on('2026-04-01'))], 2],
    ['is counted from the reading before', [reading(7, on('2026-04-01')), reading(4, on('2026-05-01'))], 3],
    ['is nothing where the log is right', [before, reading(9, on('2026-04-01'))], 0],
    ['is nothing where more is left than the log says', [before, reading(10, on('2026-04-01'))], 0],
    ['leaves out what happened later', [reading(9, on('2026-04-01')), incident(on('2026-05-01'))], 1],
    [
      'leaves out a return that came later',
      [before, reading(7, on('2026-04-01')), returned(before, on('2026-05-01'))],
      2,
    ],
    [
      'counts a return that came before',
      [before, returned(before, on('2026-03-05')), reading(9, on('2026-04-01'))],
      1,
    ],
    ['is not known where the figure is unlimited', [reading('unlimited', on('2026-04-01'))], 0],
  ])('%s', (_what, events, expected) => expect(notLogged(...events)).toBe(expected));

  it('there is none without a reading', () => expect(notLogged(before)).toBeUndefined());

  it('once logged at the moment of the reading, is nothing, and the balance stays', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (logged, left) => {
        const incidents = Array.from({ length: logged }, () => incident(on('2026-03-01')));
        const read = reading(left, on('2026-04-01'));
        const missing = notLogged(...incidents, read) ?? 0;
        const now = Array.from({ length: missing }, () => incident(on('2026-04-01')));
        expect(missing).toBe(Math.max(0, 10 - logged - left));
        expect(notLogged(...incidents, read, ...now)).toBe(0);
        expect(contractOf(added, ...incidents, read, ...now).balance.remaining).toBe(left);
      }),
      { numRuns: 50 },
    ));
});

import { describe, expect, it } from 'vitest';
import {
  CLOUD_2026,
  contractAdded,
  contractAmended,
  contractOf,
  historyIn,
  incident,
  noon,
  ON_PREMISES,
  reading,
  returned,
  revoked,
} from '../../test/builders.ts';
import type { LedgerEvent } from './events.ts';

/** A Signature 10-pack and what happened to it; its balance. */
const balanceAfter = (...events: LedgerEvent[]) => contractOf(contractAdded(), events).balance;
/** The events on which that balance rests. */
const becauseOf = (...events: LedgerEvent[]) => historyIn(contractAdded(), events).because;
const on = (day: string) => ({ happenedAt: noon(day) });

describe('a balance that rests on the grant', () => {
  it('R4 is the grant of the rule set until something is logged', () => {
    expect(balanceAfter()).toEqual({
      certainty: 'granted',
      remaining: 10,
      overdrawnBy: 0,
      granted: { incidents: 10, source: 'rule-set' },
      reading: null,
      loggedSince: 0,
    });
  });

  it('a grant the user entered wins over the rule set, and is shown as such', () => {
    const { balance } = contractOf(contractAdded({ incidentsGranted: 3 }));
    expect(balance).toMatchObject({ remaining: 3, granted: { incidents: 3, source: 'entered' } });
  });

  it('a grant of 0 that the user entered is a grant', () => {
    const { balance } = contractOf(contractAdded({ incidentsGranted: 0 }));
    expect(balance).toMatchObject({ remaining: 0, granted: { incidents: 0, source: 'entered' } });
  });

  it('is unknown without either, however many are logged', () => {
    const { balance } = contractOf(contractAdded({ offer: null, competencyGroup: null }), incident());
    expect(balance).toMatchObject({ certainty: 'unknown', remaining: null, overdrawnBy: 0, granted: null });
    expect(balance.loggedSince).toBe(1);
  });

  it('is unknown for a contract of a rule set that this version does not know', () => {
    const { balance } = contractOf(contractAdded({ ruleSet: 'mpn-2031' }));
    expect(balance).toMatchObject({ certainty: 'unknown', remaining: null, granted: null });
  });
});

describe('a balance that is counted', () => {
  it('P16 a technical request uses one incident when it is created', () => {
    const first = incident();
    const second = incident();
    expect(balanceAfter(first, second)).toMatchObject({
      certainty: 'simulated',
      remaining: 8,
      loggedSince: 2,
    });
    expect(becauseOf(first, second)).toEqual([first.id, second.id]);
  });

  it('P16 an incident closed as a duplicate or bug is returned', () => {
    const opened = incident();
    const back = returned(opened);
    expect(balanceAfter(opened, back).remaining).toBe(10);
    expect(becauseOf(opened, back)).toEqual([opened.id, back.id]);
  });

  it('P16 an incident is returned once, however often that is recorded', () => {
    const opened = incident();
    expect(balanceAfter(opened, incident(), returned(opened), returned(opened)).remaining).toBe(9);
  });

  it('P16 names what was logged in the order in which it happened, whatever was recorded first', () => {
    const second = incident(on('2026-05-02'));
    const first = incident(on('2026-05-01'));
    const back = returned(first, on('2026-05-03'));
    expect(becauseOf(second, first, back)).toEqual([first.id, second.id, back.id]);
  });

  it('P16 an incident counts again if its return is undone', () => {
    const opened = incident();
    const back = returned(opened);
    expect(balanceAfter(opened, back, revoked(back)).remaining).toBe(9);
  });

  it('P16 a return of an incident that was not logged, or whose logging was undone, adds nothing', () => {
    const opened = incident();
    expect(balanceAfter(returned(opened)).remaining).toBe(10);
    expect(balanceAfter(opened, returned(opened), revoked(opened)).remaining).toBe(10);
  });

  it('incidents logged beyond the grant are shown, and make no negative balance', () => {
    const logged = Array.from({ length: 13 }, () => incident());
    expect(balanceAfter(...logged)).toMatchObject({ remaining: 0, overdrawnBy: 3, loggedSince: 13 });
    expect(balanceAfter(...logged.slice(0, 10))).toMatchObject({ remaining: 0, overdrawnBy: 0 });
  });

  it('R4 unlimited stays unlimited, and still counts what was logged', () => {
    const { balance } = contractOf(contractAdded({ competencyGroup: 'cloud' }), incident(), incident());
    expect(balance).toMatchObject({ remaining: 'unlimited', overdrawnBy: 0, loggedSince: 2 });
  });

  it('follows the grant when the contract is amended', () => {
    const logged = incident();
    expect(balanceAfter(logged, contractAmended({ incidentsGranted: 4 })).remaining).toBe(3);
    expect(balanceAfter(logged, contractAmended(ON_PREMISES)).remaining).toBe(19);
    expect(balanceAfter(logged, contractAmended(CLOUD_2026)).remaining).toBe(49);
  });
});

describe('a balance that was read off a portal', () => {
  it('R18 P6 is what the portal showed', () => {
    const read = reading(7, on('2026-05-01'));
    expect(balanceAfter(read)).toMatchObject({
      certainty: 'observed',
      remaining: 7,
      granted: { incidents: 10 },
      reading: { remaining: 7, at: noon('2026-05-01'), source: 'support-for-business' },
    });
    expect(becauseOf(read)).toEqual([read.id]);
  });

  it('R18 is known without a grant', () => {
    const { balance } = contractOf(contractAdded({ ruleSet: 'mpn-2031' }), reading(4));
    expect(balance).toMatchObject({ certainty: 'observed', remaining: 4, granted: null });
  });

  it('R18 P16 changes with what happens after it', () => {
    const read = reading(7, on('2026-05-01'));
    const after = incident(on('2026-05-02'));
    const before = incident(on('2026-04-30'));
    expect(balanceAfter(before, read, after)).toMatchObject({
      certainty: 'simulated',
      remaining: 6,
      loggedSince: 1,
    });
    expect(becauseOf(before, read, after)).toEqual([read.id, after.id]);
  });

  it('R18 includes what happened before it, even if that was recorded later', () => {
    const read = reading(7, on('2026-05-01'));
    const late = incident(on('2026-04-30'));
    expect(late.id > read.id).toBe(true);
    expect(balanceAfter(read, late)).toMatchObject({ certainty: 'observed', remaining: 7, loggedSince: 0 });
  });

  it('R18 includes what happened in the same instant', () => {
    expect(balanceAfter(reading(7, on('2026-05-01')), incident(on('2026-05-01'))).remaining).toBe(7);
    const opened = incident(on('2026-04-30'));
    const back = returned(opened, on('2026-05-01'));
    expect(balanceAfter(opened, reading(7, on('2026-05-01')), back).remaining).toBe(7);
  });

  it('R18 is the one read last, not the one recorded last', () => {
    const latest = reading(3, on('2026-06-01'));
    expect(balanceAfter(latest, reading(9, on('2026-05-01'))).remaining).toBe(3);
  });

  it('R18 of two readings in one instant, the one recorded later counts', () => {
    const earlier = reading(3, on('2026-06-01'));
    const later = reading(4, on('2026-06-01'));
    expect(balanceAfter(later, earlier).remaining).toBe(4);
  });

  it('R18 a reading of 0 is a reading', () => {
    expect(balanceAfter(reading(0))).toMatchObject({ certainty: 'observed', remaining: 0, overdrawnBy: 0 });
  });

  it('R18 is as before the reading if the reading is undone', () => {
    const logged = incident(on('2026-04-30'));
    const read = reading(2, on('2026-05-01'));
    expect(balanceAfter(logged, read, revoked(read))).toEqual(balanceAfter(logged));
  });

  it('P16 grows if an incident logged before the reading is returned after it', () => {
    const opened = incident(on('2026-04-30'));
    const read = reading(6, on('2026-05-01'));
    expect(balanceAfter(opened, read, returned(opened, on('2026-05-05'))).remaining).toBe(7);
    expect(balanceAfter(opened, read, returned(opened, on('2026-04-30'))).remaining).toBe(6);
  });

  it('P16 counts a return by a device with a slow clock', () => {
    const read = reading(6, on('2026-05-01'));
    const opened = incident(on('2026-05-02'));
    // It cannot be returned before it was logged, so the reading cannot include the return.
    const back = returned(opened, on('2026-04-20'));
    expect(balanceAfter(read, opened, back)).toMatchObject({ remaining: 6, loggedSince: 0 });
  });

  it('shows what was logged beyond a reading', () => {
    const read = reading(1, on('2026-05-01'));
    const logged = ['2026-05-02', '2026-05-03', '2026-05-04'].map((day) => incident(on(day)));
    expect(balanceAfter(read, ...logged)).toMatchObject({ remaining: 0, overdrawnBy: 2 });
  });
});

describe('the incidents of a contract', () => {
  it('are listed in the order in which they happened, with their details', () => {
    const second = incident({ ...on('2026-05-02'), portal: 'azure', request: '2605020050001', note: 'VPN' });
    const first = incident(on('2026-05-01'));
    const back = returned(first, on('2026-05-09'));
    expect(historyIn(contractAdded(), second, first, back).incidents).toEqual([
      {
        id: first.id,
        first: first.id,
        superseded: [],
        openedAt: noon('2026-05-01'),
        about: expect.objectContaining({ portal: null, request: null, note: null }),
        returned: { id: back.id, at: noon('2026-05-09') },
      },
      {
        id: second.id,
        first: second.id,
        superseded: [],
        openedAt: noon('2026-05-02'),
        about: expect.objectContaining({ portal: 'azure', request: '2605020050001', note: 'VPN' }),
        returned: null,
      },
    ]);
  });

  it('were returned at the earliest instant recorded', () => {
    const opened = incident(on('2026-05-01'));
    const later = returned(opened, on('2026-05-09'));
    const earlier = returned(opened, on('2026-05-05'));
    const latest = returned(opened, on('2026-05-10'));
    const { incidents } = historyIn(contractAdded(), opened, later, earlier, latest);
    expect(incidents[0]?.returned?.id).toBe(earlier.id);
  });
});

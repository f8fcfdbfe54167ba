import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsAfter, isOfSave, newSave, ORDERLY_ID } from './event-ids.ts';

const UUID_7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const NOON = Date.UTC(2026, 4, 12, 12);

/** A clock that goes back, stands still, and is years off. */
const clocks = fc.array(
  fc.oneof(
    fc.integer({ min: NOON - 1e11, max: NOON + 1e11 }),
    fc.constantFrom(0, NOON, NOON, NOON + 0.5, -1, 8.64e15),
  ),
  { minLength: 1, maxLength: 30, size: 'max' },
);

describe('the ids of what is recorded one after the other', () => {
  it('follow the order of recording, whatever the clock says', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: 1, max: 5 }), (times, each) => {
        const ids: string[] = [];
        for (const now of times) ids.push(...idsAfter(ids, each, now, newSave()));
        expect([...ids].sort()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          expect(id).toMatch(UUID_7);
          expect(id).toMatch(ORDERLY_ID);
        }
      }),
    );
  });

  it('are later than those of a device whose clock is fast', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (ahead) => {
        const fast = idsAfter([], 4, NOON + ahead, newSave());
        const [next = ''] = idsAfter(fast, 1, NOON, newSave());
        expect(next > (fast.at(-1) ?? '')).toBe(true);
      }),
    );
  });

  it('carry the time, where nothing known is later', () => {
    const [id = ''] = idsAfter([], 1, NOON, newSave());
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(NOON);
  });

  it('count on within a millisecond beyond what its counter holds', () => {
    const ids = idsAfter([], 10_000, NOON, newSave());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(10_000);
  });

  it('do not follow an id that no clock gave', () => {
    const absurd = 'ffffffff-ffff-7fff-bfff-ffffffffffff';
    expect(ORDERLY_ID.test(absurd)).toBe(false);
    const save = newSave();
    expect(idsAfter([absurd], 2, NOON, save)).toEqual(idsAfter([], 2, NOON, save));
  });
});

it('knows the events of a save from those of any other', () => {
  const [one, other] = [newSave(), newSave()];
  for (const id of idsAfter([], 3, NOON, one)) {
    expect(isOfSave(id, one)).toBe(true);
    expect(isOfSave(id, other)).toBe(false);
  }
});

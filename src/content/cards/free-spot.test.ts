import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, overlaps, type Size } from './box.ts';
import { freeSpot, isFree, type Wish } from './free-spot.ts';

const ROOM: Box = { left: 0, top: 0, right: 300, bottom: 200 };
const box = (left: number, top: number, width: number, height: number): Box =>
  boxAt({ left, top }, { width, height });
const wish = (left: number, top: number, handicap = 0): Wish => ({ left, top, handicap });

describe('a free spot', () => {
  const CHIP: Size = { width: 60, height: 20 };
  it.each<[string, Wish[], Box[], { left: number; top: number } | null]>([
    ['is where it is wished for', [wish(100, 50)], [], { left: 100, top: 50 }],
    ['is inside the room', [wish(290, -9)], [], { left: 240, top: 0 }],
    ['is beside what is in the way', [wish(100, 50)], [box(90, 0, 30, 200)], { left: 120, top: 50 }],
    ['is below what is as wide as the room', [wish(0, 50)], [box(0, 40, 300, 25)], { left: 0, top: 65 }],
    ['may touch', [wish(60, 0)], [box(0, 0, 60, 200)], { left: 60, top: 0 }],
    [
      'is in a gap just as large',
      [wish(0, 0)],
      [box(0, 0, 300, 90), box(0, 110, 300, 90)],
      { left: 0, top: 90 },
    ],
    ['is none in a gap a pixel too low', [wish(0, 0)], [box(0, 0, 300, 91), box(0, 110, 300, 90)], null],
    [
      'is at the second wish where the first has one in the way',
      [wish(100, 50), wish(0, 0, 10)],
      [box(80, 40, 200, 140)],
      { left: 0, top: 0 },
    ],
  ])('%s', (_what, wishes, taken, expected) => {
    const spot = freeSpot(CHIP, wishes, ROOM, taken);
    expect(spot && { left: spot.left, top: spot.top }).toEqual(expected);
  });

  it('is none where the room is smaller than the box', () => {
    expect(freeSpot({ width: 301, height: 1 }, [wish(0, 0)], ROOM, [])).toBeNull();
    expect(freeSpot({ width: 1, height: 201 }, [wish(0, 0)], ROOM, [])).toBeNull();
  });

  const SIDE = 24;
  const small = { left: 0, top: 0, right: SIDE, bottom: SIDE };
  const at = fc.integer({ min: -4, max: SIDE });
  const length = fc.integer({ min: 1, max: 10 });
  const boxes = fc.array(
    fc.tuple(at, at, length, length).map((each) => box(...each)),
    { maxLength: 12, size: 'max' },
  );
  const sizes = fc.record({ width: length, height: length });
  const wishes = fc.array(
    fc.tuple(at, at).map(([left, top]) => wish(left, top)),
    { minLength: 1, maxLength: 3 },
  );

  it('covers nothing, is found wherever there is one, and is the nearest of all', () => {
    fc.assert(
      fc.property(sizes, wishes, boxes, (size, wished, taken) => {
        const found = freeSpot(size, wished, small, taken);
        const all = everySpot(size, small, taken);
        expect(found === null).toBe(all.length === 0);
        if (found === null) return;
        expect(isFree(found, size, small, taken)).toBe(true);
        const distances = all.map((spot) => distanceTo(spot, wished));
        expect(found.distance).toBe(Math.min(...distances));
      }),
    );
  });

  /** The slow way: every whole pixel. Boxes are on whole pixels here, so nothing lies between. */
  function everySpot(size: Size, room: Box, taken: readonly Box[]) {
    const spots: { left: number; top: number }[] = [];
    for (let top = room.top; top + size.height <= room.bottom; top += 1) {
      for (let left = room.left; left + size.width <= room.right; left += 1) {
        if (taken.every((other) => !overlaps(boxAt({ left, top }, size), other))) spots.push({ left, top });
      }
    }
    return spots;
  }

  const distanceTo = (spot: { left: number; top: number }, wished: readonly Wish[]) =>
    Math.min(...wished.map(({ left, top }) => Math.abs(spot.left - left) + Math.abs(spot.top - top)));
});

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { CardPlaceSchema } from '../../platform/card-place.ts';
import type { Box } from './box.ts';
import { docked, placeOf, spotOf } from './card-place.ts';

const room: Box = { left: 4, top: 4, right: 1276, bottom: 796 };
const card = (left: number, top: number) => ({ left, top, width: 432, height: 300 });
const spots = fc.tuple(fc.integer({ min: 4, max: 844 }), fc.integer({ min: 4, max: 496 }));

it('a place that is remembered is where the card stood, in the same room', () => {
  fc.assert(
    fc.property(spots, ([left, top]) => {
      const spot = spotOf(placeOf(card(left, top), room), card(0, 0), room);
      expect(Math.hypot(spot.left - left, spot.top - top)).toBeLessThan(0.01);
    }),
  );
});

it('a card at an edge is at that edge in any room, and never outside', () => {
  const rooms = fc.tuple(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 60, max: 2000 }));
  fc.assert(
    fc.property(rooms, spots, ([right, bottom], [left, top]) => {
      const other: Box = { left: 4, top: 4, right, bottom };
      const place = placeOf(docked(card(left, top), room), room);
      expect(v.is(CardPlaceSchema, place)).toBe(true);
      const spot = spotOf(place, card(0, 0), other);
      expect(spot.left).toBeGreaterThanOrEqual(4);
      if (place.across === 1 && right > 440) expect(spot.left).toBeCloseTo(right - 432);
      if (place.down === 0) expect(spot.top).toBe(4);
    }),
  );
});

it.each([
  ['left edge', card(20, 200), { left: 4, top: 200 }],
  ['right edge', card(830, 200), { left: 844, top: 200 }],
  ['corner', card(830, 480), { left: 844, top: 496 }],
  ['middle: it stays', card(400, 200), { left: 400, top: 200 }],
])('what is dropped near the %s', (_where, dropped, expected) => {
  expect(docked(dropped, room)).toMatchObject(expected);
});

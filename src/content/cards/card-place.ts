import type { CardPlace } from '../../platform/card-place.ts';
import { type Box, clamp, heightOf, type Size, type Spot, widthOf } from './box.ts';
import type { Choice } from './least-cover.ts';

/** What is dropped so near to an edge is docked to it, in pixels. */
const DOCKS_WITHIN = 20;

/** Where a card stands in the room, from edge to edge. */
export function placeOf({ left, top, width, height }: Choice, room: Box): CardPlace {
  const [across, down] = [widthOf(room) - width, heightOf(room) - height];
  return {
    across: across <= 0 ? 0 : clamp((left - room.left) / across, 0, 1),
    down: down <= 0 ? 0 : clamp((top - room.top) / down, 0, 1),
  };
}

/** Where a card of that size stands then; what was at an edge is there again, however large the room is now. */
export function spotOf({ across, down }: CardPlace, { width, height }: Size, room: Box): Spot {
  return {
    left: room.left + across * Math.max(0, widthOf(room) - width),
    top: room.top + down * Math.max(0, heightOf(room) - height),
  };
}

/** A card that is dropped near an edge goes to it. */
export function docked(card: Choice, room: Box): Choice {
  return {
    ...card,
    left: snapped(card.left, card.width, room.left, room.right),
    top: snapped(card.top, card.height, room.top, room.bottom),
  };
}

function snapped(at: number, length: number, from: number, to: number): number {
  if (at - from <= DOCKS_WITHIN) return from;
  return to - length - at <= DOCKS_WITHIN ? to - length : at;
}

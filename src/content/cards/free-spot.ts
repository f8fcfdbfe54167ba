import { type Box, boxAt, clamp, overlaps, type Size, type Spot } from './box.ts';

/** A place that would be right if it were free, and how many pixels further away another may be and still be better. */
export interface Wish extends Spot {
  readonly handicap: number;
}

/** A free place, and how far it is from what was wished for. */
export interface FreeSpot extends Spot {
  readonly distance: number;
}

/**
 * The place nearest to one of the wishes at which a box of that size covers nothing.
 *
 * If there is any, there is one whose upper edge touches the lower edge of something, or that of the room, or the
 * reverse: from anywhere else, the box can be moved up or down until it does. So only these heights are tried, and
 * at each of them what lies beside one another there.
 */
export function freeSpot(
  size: Size,
  wishes: readonly Wish[],
  room: Box,
  taken: readonly Box[],
): FreeSpot | null {
  const fromLeft = [...taken].sort((one, other) => one.left - other.left);
  let best: FreeSpot | null = null;
  for (const top of topsFor(size, wishes, room, taken)) {
    const nearest = Math.min(...wishes.map((wish) => Math.abs(top - wish.top) + wish.handicap));
    // They come in the order of their distance.
    if (best !== null && nearest >= best.distance) break;
    best = nearer(best, freeAt(top, size, wishes, room, fromLeft));
  }
  return best;
}

/** Whether a box covers nothing there. */
export function isFree(spot: Spot, size: Size, room: Box, taken: readonly Box[]): boolean {
  const box = boxAt(spot, size);
  const isInside =
    box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
  return isInside && !taken.some((other) => overlaps(box, other));
}

function topsFor(
  { height }: Size,
  wishes: readonly Wish[],
  { top, bottom }: Box,
  taken: readonly Box[],
): number[] {
  const lowest = bottom - height;
  if (lowest < top) return [];
  const edges = taken.flatMap((other) => [other.bottom, other.top - height]);
  const inRoom = [top, lowest, ...edges].filter((each) => each >= top && each <= lowest);
  const wished = wishes.map((wish) => clamp(wish.top, top, lowest));
  const distance = (each: number) =>
    Math.min(...wishes.map((wish) => Math.abs(each - wish.top) + wish.handicap));
  return [...new Set([...wished, ...inRoom])].sort((one, other) => distance(one) - distance(other));
}

/** The best place at one height: in one of the gaps that what stands there leaves. */
function freeAt(
  top: number,
  { width, height }: Size,
  wishes: readonly Wish[],
  { left, right }: Box,
  fromLeft: readonly Box[],
): FreeSpot | null {
  let best: FreeSpot | null = null;
  const tryGap = (from: number, to: number) => {
    if (to - from < width) return;
    for (const wish of wishes) {
      const x = clamp(wish.left, from, to - width);
      const distance = Math.abs(x - wish.left) + Math.abs(top - wish.top) + wish.handicap;
      if (best === null || distance < best.distance) best = { left: x, top, distance };
    }
  };
  let from = left;
  for (const other of fromLeft) {
    if (other.top >= top + height || other.bottom <= top) continue;
    tryGap(from, Math.min(other.left, right));
    from = Math.max(from, other.right);
  }
  tryGap(from, right);
  return best;
}

function nearer(one: FreeSpot | null, other: FreeSpot | null): FreeSpot | null {
  if (one === null || other === null) return one ?? other;
  return other.distance < one.distance ? other : one;
}

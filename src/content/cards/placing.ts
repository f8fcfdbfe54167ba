import {
  type Box,
  boxAt,
  edgesOf,
  grown,
  heightOf,
  isEmpty,
  overlaps,
  type Size,
  union,
  widthOf,
} from './box.ts';
import { freeSpot, isFree, type Wish } from './free-spot.ts';
import { type Choice, coversVital, inside, leastCover } from './least-cover.ts';
import type { Obstacle } from './obstacles.ts';

/** Between what is shown and the text it stands beside, other things, and the edge of the frame; in pixels. */
const GAP = 8;
const CLEAR = 2;
const EDGE = 4;

/** A chip whose title has no room is cut; one that has none at all is its icon. */
const SHORT_CHIP = 140;
const BARE_CHIP = 28;
/** How much further away a longer chip may be and still be better, in pixels. */
const CUT_HANDICAP = 90;
const BARE_HANDICAP = 260;
/** So far from its message a chip stands rather than on the empty part of the message's own bar. */
const FAR = 160;

/** What comes unasked stands no further away than this, and is not made lower than this. */
const FARTHEST = 420;
const LEAST_HEIGHT = 200;
/** What is left of its height where there is no room for all of it: what is cut off is scrolled. */
const LOWERED = [1, 0.85, 0.7, 0.6];

/** A message as it is seen now. */
export interface TextPlace {
  /** Its lines, those that are seen; none where it is out of sight. */
  readonly lines: readonly Box[];
  /** The box around all of it, seen or not. */
  readonly around: Box;
  readonly isRtl: boolean;
}

/** Where things may stand in a frame, and what they must not cover. */
export interface Page {
  readonly room: Box;
  readonly obstacles: readonly Obstacle[];
}

export function pageOf(window: Box, obstacles: readonly Obstacle[]): Page {
  return { room: grown(window, -EDGE), obstacles };
}

/** The page with something more on it, such as what was placed before. */
export function withTaken({ room, obstacles }: Page, ...taken: readonly Box[]): Page {
  return { room, obstacles: [...obstacles, ...taken.map((box) => ({ ...box, kind: 'text' as const }))] };
}

/** Where a chip has a free place, and how wide it is there. */
export function placeForChip(natural: Size, text: TextPlace, page: Page): Choice | null {
  const outside = shortest(natural, text, page);
  if (outside !== null && outside.distance <= FAR) return outside.choice;
  const around = text.lines.reduce(union, text.lines[0] ?? text.around);
  const isOwnBar = (obstacle: Obstacle) => obstacle.kind === 'room' && overlaps(obstacle, around);
  const obstacles = page.obstacles.filter((obstacle) => !isOwnBar(obstacle));
  const onBar = shortest(natural, text, { room: page.room, obstacles });
  if (onBar === null || (outside !== null && outside.distance <= onBar.distance + FAR))
    return outside?.choice ?? null;
  return onBar.choice;
}

function shortest({ width, height }: Size, text: TextPlace, { room, obstacles }: Page) {
  const widths = [
    { width, handicap: 0 },
    { width: Math.min(width, SHORT_CHIP), handicap: CUT_HANDICAP },
    { width: BARE_CHIP, handicap: BARE_HANDICAP },
  ];
  const taken = cleared(obstacles);
  let best: { readonly choice: Choice; readonly distance: number } | null = null;
  for (const { width: tried, handicap } of widths) {
    if (best !== null && best.distance <= handicap) break;
    const size = { width: tried, height };
    const spot = freeSpot(size, wishesForChip(size, text), room, taken);
    const distance = (spot?.distance ?? 0) + handicap;
    if (spot !== null && (best === null || distance < best.distance))
      best = { choice: { ...spot, ...size }, distance };
  }
  return best;
}

/** After the end of the message, as part of its last line; else below, above or before it. */
function wishesForChip(size: Size, { lines, around, isRtl }: TextPlace): Wish[] {
  const [first = around, last = around] = [lines[0], lines.at(-1)];
  const all = lines.reduce(union, first);
  const middle = (last.top + last.bottom - size.height) / 2;
  const start = isRtl ? all.right - size.width : all.left;
  const [after, before] = isRtl
    ? [last.left - GAP - size.width, all.right + GAP]
    : [last.right + GAP, all.left - GAP - size.width];
  return [
    { left: after, top: middle, handicap: 0 },
    { left: start, top: all.bottom + CLEAR, handicap: 12 },
    { left: start, top: all.top - CLEAR - size.height, handicap: 24 },
    { left: before, top: middle, handicap: 40 },
  ];
}

/** Whether a chip may stay where it is. */
export function mayStay(choice: Choice, { room, obstacles }: Page): boolean {
  return isFree(choice, choice, room, obstacles);
}

/** Room for a card that comes unasked: free of all that is on the page, and near. */
export function placeUnasked(
  natural: Size,
  text: TextPlace,
  { room, obstacles }: Page,
  remembered: Choice | null,
): Choice | null {
  const taken = cleared(obstacles);
  const heights = LOWERED.map((share) => Math.max(share === 1 ? 0 : LEAST_HEIGHT, natural.height * share));
  for (const height of heights.filter((each) => each <= natural.height)) {
    const size = { width: natural.width, height };
    if (remembered !== null && isFree(inside({ ...remembered, ...size }, room), size, room, taken))
      return { ...inside({ ...remembered, ...size }, room), ...size };
    const spot = freeSpot(size, wishesForCard(size, text), room, taken);
    if (spot !== null && spot.distance <= FARTHEST) return { ...spot, ...size };
  }
  return null;
}

/** A place for a card that was asked for: beside its message, over as little as can be. */
export function placeAsked(
  natural: Size,
  text: TextPlace,
  page: Page,
  kept: readonly Choice[],
  remembered: Choice | null,
): Choice | null {
  const { room } = page;
  const size = { width: natural.width, height: Math.min(natural.height, heightOf(room)) };
  const obstacles: Obstacle[] = [
    ...page.obstacles,
    ...text.lines.map((line) => ({ ...edgesOf(line), kind: 'own' as const })),
  ];
  for (const known of [...kept, ...(remembered === null ? [] : [{ ...remembered, ...size }])]) {
    const choice = { ...known, ...inside(known, room) };
    if (!coversVital(choice, obstacles)) return choice;
  }
  const wishes = wishesForCard(size, text);
  const [near = { left: room.left, top: room.top }] = wishes;
  const free = freeSpot(size, wishes, room, cleared(page.obstacles));
  const choices: Choice[] = [
    ...wishes.map((wish) => ({ ...wish, ...size })),
    ...(free === null ? [] : [{ ...free, ...size }]),
    ...loweredBeside(size, text, room),
    ...cornersOf(size, room),
  ];
  return leastCover(choices, near, room, obstacles);
}

/** Below and above the message, as high as there is room. */
function loweredBeside(size: Size, { around }: TextPlace, room: Box): Choice[] {
  const below = room.bottom - around.bottom - GAP;
  const above = around.top - GAP - room.top;
  return [
    { left: around.left, top: around.bottom + GAP, width: size.width, height: below },
    { left: around.left, top: room.top, width: size.width, height: above },
  ].filter(({ height }) => height >= LEAST_HEIGHT && height < size.height);
}

function cornersOf(size: Size, room: Box): Choice[] {
  const [left, top] = [room.left, room.top];
  const [right, bottom] = [room.right - size.width, room.bottom - size.height];
  return [
    { left: right, top },
    { left: right, top: bottom },
    { left, top },
    { left, top: bottom },
  ].map((spot) => ({ ...spot, ...size }));
}

function wishesForCard({ width, height }: Size, { around, isRtl }: TextPlace): Wish[] {
  const start = isRtl ? around.right - width : around.left;
  const [after, before] = isRtl
    ? [around.left - GAP - width, around.right + GAP]
    : [around.right + GAP, around.left - GAP - width];
  return [
    { left: start, top: around.bottom + GAP, handicap: 0 },
    { left: start, top: around.top - GAP - height, handicap: 60 },
    { left: after, top: around.top, handicap: 30 },
    { left: before, top: around.top, handicap: 60 },
  ];
}

/** A little more than what is there, so that nothing touches. */
const cleared = (obstacles: readonly Obstacle[]): Box[] => obstacles.map((box) => grown(box, CLEAR));

/** Whether something stands over a box, such as a card over a chip. */
export function isUnder(choice: Choice, above: Box | null): boolean {
  return above !== null && overlaps(boxAt(choice, choice), above);
}

/** The parts of lines that are seen. */
export function seenLines(lines: readonly Box[], seen: Box): Box[] {
  const least = 4;
  return lines.filter((line) => {
    const part = {
      left: Math.max(line.left, seen.left),
      top: Math.max(line.top, seen.top),
      right: Math.min(line.right, seen.right),
      bottom: Math.min(line.bottom, seen.bottom),
    };
    return !isEmpty(part) && widthOf(part) >= least && heightOf(part) >= least;
  });
}

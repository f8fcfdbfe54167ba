import { autoUpdate } from '@floating-ui/dom';
import { call, get } from '../../portals/dom.ts';
import { type Box, boxAt, grown, type Size, type Spot } from '../cards/box.ts';
import { freeSpot, type Wish } from '../cards/free-spot.ts';
import { obstaclesOn } from '../cards/obstacles.ts';

/** Between the field and what stands beside it, and to the edge of the frame, in pixels. */
const GAP = 3;
const EDGE = 4;
/** So much of the page stays free around it. */
const CLEAR = 1;
/** What the buttons are cut to where their text has no room; the next less is icons alone. */
const CUT = 150;
/** What a button is wide that shows its icon alone; as in the style sheet. */
const ICON = 26;
/** Words stand no further away from the field than this; they are a press away then. */
const FARTHEST = 160;

/** Out of the window, where the keyboard and screen readers still find it. */
const NOWHERE: Spot = { left: 0, top: -9999 };

/** The parts of what stands beside the fields. */
export interface Parts {
  /** The buttons. */
  readonly row: HTMLElement;
  /** What is said about them. */
  readonly lines: HTMLElement;
  /** The other contracts, when they are asked for. */
  readonly list: HTMLElement;
  /** Whether the lines are asked for. */
  readonly areLinesAsked: boolean;
}

/**
 * Puts the buttons over the end of a field, where labels leave room, or where else beside it nothing of the page is;
 * and what is said about them near by. Where there is no room for the words, they are behind a button.
 *
 * @param cards the boxes of the cards and chips that are shown
 */
export function placeBeside(parts: Parts, field: Element, cards: readonly Box[]): void {
  const { row, lines, list, areLinesAsked } = parts;
  const { clientWidth, clientHeight } = get(document, 'documentElement');
  const window = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const isRtl = getComputedStyle(field).direction === 'rtl';
  const around = call(field, 'getBoundingClientRect');
  const natural = naturalSize(row);
  const words = { width: lines.offsetWidth, height: lines.offsetHeight };
  const others = { width: list.offsetWidth, height: list.offsetHeight };
  const taken = [...obstaclesOn(window), ...cards].map((box) => grown(box, CLEAR));
  const room = grown(window, -EDGE);

  const chosen = placeOfRow(natural, around, isRtl, room, taken);
  const at = boxAt(chosen, chosen);
  const isSaid = words.height > 0;
  const free = isSaid
    ? freeSpot(words, besides(words, around, at, isRtl), room, [...taken, grown(at, GAP)])
    : null;
  const isNear = free !== null && free.distance <= FARTHEST;
  const asked = areLinesAsked ? below(words, at, isRtl, room) : NOWHERE;
  stand(row, chosen);
  row.style.maxWidth = `${chosen.width}px`;
  row.toggleAttribute('data-bare', chosen.width === natural.bare);
  const isQuiet = isSaid && !isNear;
  if (call(row, 'hasAttribute', 'data-quiet') !== isQuiet) {
    row.toggleAttribute('data-quiet', isQuiet);
    // It has one button more now, or less.
    placeBeside(parts, field, cards);
    return;
  }
  stand(lines, isNear ? free : asked);
  stand(list, below(others, at, isRtl, room));
}

/** Calls back whenever the field may have moved, until the returned function is called. */
export function whenMoved(panel: HTMLElement, field: Element, callback: () => void): () => void {
  return autoUpdate(field, panel, callback);
}

interface RowSize extends Size {
  /** With nothing but icons, and without the button that closes it. */
  readonly bare: number;
}

/** As wide as its buttons are if none is cut. */
function naturalSize(row: HTMLElement): RowSize {
  row.toggleAttribute('data-bare', false);
  const cut = [...call(row, 'querySelectorAll', '.offer span')].reduce(
    (sum, { scrollWidth, clientWidth }) => sum + scrollWidth - clientWidth,
    0,
  );
  const icons = [...call(row, 'querySelectorAll', 'button:not(.dismiss)')].filter((button) =>
    call(button, 'checkVisibility'),
  );
  const bare = row.offsetWidth - row.clientWidth + icons.length * ICON;
  return { bare, width: row.offsetWidth + cut, height: row.offsetHeight };
}

function placeOfRow(
  { width, height, bare }: RowSize,
  field: Box,
  isRtl: boolean,
  room: Box,
  taken: readonly Box[],
): Spot & Size {
  const widths = new Set([width, Math.min(width, Math.max(CUT, bare)), bare]);
  for (const tried of widths) {
    const size = { width: tried, height };
    const spot = freeSpot(size, wishesForRow(size, field, isRtl), room, taken);
    if (spot !== null && spot.distance <= FARTHEST) return { ...spot, ...size };
  }
  return { ...NOWHERE, width, height };
}

/** Above the end of the field, below it, and behind it. */
function wishesForRow({ width, height }: Size, field: Box, isRtl: boolean): Wish[] {
  const end = isRtl ? field.left : field.right - width;
  const behind = isRtl ? field.left - GAP - width : field.right + GAP;
  return [
    { left: end, top: field.top - GAP - height, handicap: 0 },
    { left: behind, top: (field.top + field.bottom - height) / 2, handicap: 20 },
    { left: end, top: field.bottom + GAP, handicap: 40 },
  ];
}

/** Above the buttons, below the field, or behind it. */
function besides({ width, height }: Size, field: Box, row: Box, isRtl: boolean): Wish[] {
  const end = isRtl ? row.left : row.right - width;
  const behind = isRtl ? field.left - 2 * GAP - width : field.right + 2 * GAP;
  return [
    { left: end, top: row.top - GAP - height, handicap: 0 },
    { left: behind, top: row.top, handicap: 20 },
    { left: end, top: field.bottom + GAP, handicap: 40 },
  ];
}

/** Below the buttons, inside the window: for what was asked for, and may cover something. */
function below({ width, height }: Size, row: Box, isRtl: boolean, room: Box): Spot {
  const left = isRtl ? row.left : row.right - width;
  const isLow = row.bottom + GAP + height > room.bottom && row.top - GAP - height >= room.top;
  const top = isLow ? row.top - GAP - height : row.bottom + GAP;
  return { left: Math.max(room.left, Math.min(left, room.right - width)), top };
}

function stand({ style }: HTMLElement, { left, top }: Spot): void {
  style.translate = `${left}px ${top}px`;
}

import { call, get } from '../../portals/dom.ts';
import { type Box, heightOf, intersection, widthOf } from './box.ts';
import { isCovered } from './covered.ts';
import { linesOf } from './lines.ts';
import { seenPartOf } from './seen-part.ts';

/** A longer message is marked in part: each line is looked after while the page moves. */
const MOST_LINES = 30;
/** A part of a line smaller than this is not worth a box, in pixels. */
const LEAST_SIZE = 2;

/** What is to be drawn over a text. */
export interface Drawing {
  readonly lines: readonly Box[];
  readonly isVertical: boolean;
}

const NOTHING: Drawing = { lines: [], isVertical: false };

/** Measures the parts of a text's lines that a person sees now. */
export function drawingOf(range: Range, host: Element): Drawing {
  const { startContainer } = range;
  const around = startContainer instanceof Element ? startContainer : get(startContainer, 'parentElement');
  if (around === null) return NOTHING;
  if (!call(around, 'checkVisibility', { opacityProperty: true, visibilityProperty: true })) return NOTHING;
  const { writingMode, pointerEvents } = getComputedStyle(around);
  const isVertical = writingMode !== 'horizontal-tb';
  // Where clicks go through the words, the browser does not say what lies over them.
  const canBeAsked = pointerEvents !== 'none';
  const seen = seenPartOf(around);
  const lines = linesOf(range, isVertical)
    .slice(0, MOST_LINES)
    .map((line) => intersection(line, seen))
    .filter((line) => widthOf(line) >= LEAST_SIZE && heightOf(line) >= LEAST_SIZE)
    .filter((line) => !(canBeAsked && isCovered(line, range, host)));
  return { lines, isVertical };
}

import { call, get } from '../../portals/dom.ts';
import { type Box, intersection } from './box.ts';
import { parentOf } from './visibility.ts';

/**
 * The part of the frame in which an element's text can be seen: the window, and within it every box around the
 * text that clips what it holds.
 */
export function seenPartOf(element: Element): Box {
  const { clientWidth, clientHeight } = get(document, 'documentElement');
  let seen: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  let position = 'static';
  for (let box: Element | null = element; box !== null && !isPage(box); box = parentOf(box)) {
    const style = getComputedStyle(box);
    if (escapes(position, style)) continue;
    if (clips(style)) seen = intersection(seen, insideOf(box));
    if (style.position !== 'static') position = style.position;
    if (isInTopLayer(box)) break;
  }
  return seen;
}

/** What these clip is the window itself. */
const isPage = (box: Element) => box === get(document, 'documentElement') || box === get(document, 'body');

const isInTopLayer = (box: Element) => call(box, 'matches', ':modal, :popover-open');

/** Whether a box below, positioned like this, is not held, and so not clipped, by the box of this style. */
function escapes(position: string, style: CSSStyleDeclaration): boolean {
  const isHeld = position === 'absolute' && style.position !== 'static';
  return (position === 'absolute' || position === 'fixed') && !isHeld && !holdsAll(style);
}

/** Whether a box holds even what is fixed. */
function holdsAll({
  transform,
  translate,
  rotate,
  scale,
  perspective,
  filter,
  contain,
}: CSSStyleDeclaration) {
  return (
    [transform, translate, rotate, scale, perspective, filter].some((value) => value && value !== 'none') ||
    /paint|layout|strict|content/.test(contain)
  );
}

function clips({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  // Inline boxes clip nothing.
  if (display === 'inline' || display === 'contents') return false;
  return overflowX !== 'visible' || overflowY !== 'visible';
}

/** A box without its borders and scroll bars, as large as transforms and zoom draw it. */
function insideOf(box: Element): Box {
  const { left, top, width, height } = call(box, 'getBoundingClientRect');
  const isHtml = box instanceof HTMLElement;
  const across = isHtml && get(box, 'offsetWidth') > 0 ? width / get(box, 'offsetWidth') : 1;
  const down = isHtml && get(box, 'offsetHeight') > 0 ? height / get(box, 'offsetHeight') : 1;
  return {
    left: left + get(box, 'clientLeft') * across,
    top: top + get(box, 'clientTop') * down,
    right: left + (get(box, 'clientLeft') + get(box, 'clientWidth')) * across,
    bottom: top + (get(box, 'clientTop') + get(box, 'clientHeight')) * down,
  };
}

import { call } from '../../portals/dom.ts';

/** Looking through more of a dialog than this would take too long for a press. */
const MOST = 5000;

/**
 * Whether a dialog or popover of the page may lie over a place in such a way that clicks go through it. Only these can
 * lie above the extension's own popovers, and no browser says in which order; so whatever lets clicks through counts,
 * also if it is below.
 */
export function heldInTopLayer(
  place: DOMRect,
  roots: readonly (Document | ShadowRoot)[],
  host: Element,
): boolean {
  const above = roots.flatMap((root) => [
    ...call(root, 'querySelectorAll', ':popover-open, dialog:modal, :fullscreen'),
  ]);
  const all = above.filter((element) => element !== host).flatMap((element) => withAllBelow(element));
  return all.length > MOST || all.some((element) => letsThrough(element) && overlaps(element, place));
}

function withAllBelow(element: Element): Element[] {
  return [element, ...call(element, 'querySelectorAll', '*')];
}

function letsThrough(element: Element): boolean {
  return getComputedStyle(element).pointerEvents === 'none' && call(element, 'checkVisibility');
}

function overlaps(element: Element, place: DOMRect): boolean {
  return [...call(element, 'getClientRects')].some(
    ({ left, top, right, bottom }) =>
      left < place.right && right > place.left && top < place.bottom && bottom > place.top,
  );
}

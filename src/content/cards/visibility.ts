import { call, get } from '../../portals/dom.ts';
import type { Finding } from '../findings/findings.ts';

/** Anything smaller is for screen readers only, or hidden; in pixels. */
const LEAST_SIZE = 2;
/** Attributes by which pages show and hide things. */
const HIDING = ['class', 'style', 'hidden', 'open', 'inert'];

/** Whether a person can see the words, if need be by scrolling. */
export function isVisible({ element, range }: Finding): boolean {
  if (!call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = range.getBoundingClientRect();
  if (width < LEAST_SIZE || height < LEAST_SIZE) return false;
  const { left, top } = scrolledBy(element);
  // Moved out to the left or above, where scrolling cannot reach.
  if (right + left <= 0 || bottom + top <= 0) return false;
  return !isClippedAway(element);
}

/** How far everything around an element is scrolled, the page included, in pixels. */
function scrolledBy(element: Element): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let box: Element | null = element; box !== null; box = parentOf(box)) {
    left += Math.abs(get(box, 'scrollLeft'));
    top += get(box, 'scrollTop');
  }
  return { left, top };
}

/** Clipped to nothing by a box around it: the usual way to write for screen readers only. */
function isClippedAway(element: Element): boolean {
  for (let box: Element | null = element; box !== null; box = parentOf(box)) {
    if (get(box, 'clientWidth') >= LEAST_SIZE && get(box, 'clientHeight') >= LEAST_SIZE) continue;
    // Inline boxes have no size of their own and clip nothing.
    const { overflowX, overflowY, display } = getComputedStyle(box);
    if (
      display !== 'inline' &&
      display !== 'contents' &&
      (overflowX !== 'visible' || overflowY !== 'visible')
    )
      return true;
  }
  return false;
}

/** The element around another, also across the edge of a shadow tree. */
export function parentOf(element: Element): Element | null {
  const parent = get(element, 'parentElement');
  if (parent !== null) return parent;
  const root = call(element, 'getRootNode');
  return root instanceof ShadowRoot ? root.host : null;
}

/** Notices when words may have been shown or hidden, which changes no text: by size, by attributes, by transition. */
export class VisibilityWatch {
  readonly #resized: ResizeObserver;
  readonly #restyled: MutationObserver;
  readonly #elements = new Set<Element>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#resized = new ResizeObserver(onChange);
    this.#restyled = new MutationObserver(onChange);
  }

  add(element: Element): void {
    if (this.#elements.size === 0) this.#listen('addEventListener');
    this.#elements.add(element);
    this.#resized.observe(element);
    this.#observeAttributesAbove(element);
  }

  delete(element: Element): void {
    if (!this.#elements.delete(element)) return;
    this.#resized.unobserve(element);
    // A mutation observer cannot stop observing one node.
    this.#restyled.disconnect();
    for (const other of this.#elements) this.#observeAttributesAbove(other);
    if (this.#elements.size === 0) this.#listen('removeEventListener');
  }

  #observeAttributesAbove(element: Element): void {
    for (let above: Element | null = element; above !== null; above = parentOf(above)) {
      this.#restyled.observe(above, { attributes: true, attributeFilter: HIDING });
    }
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const event of ['transitionend', 'animationend', 'toggle'])
      document[how](event, this.#onChange, true);
  }
}

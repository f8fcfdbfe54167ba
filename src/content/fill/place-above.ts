import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Between the field and what stands over it, and to the edge of the frame, in pixels. */
const GAP = 3;
const EDGE = 4;

/** The part of the field's width that its label leaves, and what a button needs, in pixels. */
const PART = 0.62;
const LEAST_WIDTH = 150;

/** Puts a panel over the end of a field, where labels leave room; below it where there is none. */
export async function placeAbove(panel: HTMLElement, field: Element): Promise<void> {
  const [isRtl, isPanelRtl] = [field, panel].map((each) => getComputedStyle(each).direction === 'rtl');
  const width = Math.max(LEAST_WIDTH, field.getBoundingClientRect().width * PART);
  // No property of our own: a page that registers one of its name decides what it is.
  const row = panel.querySelector<HTMLElement>('.row');
  if (row !== null) row.style.maxInlineSize = `min(100%, ${width}px)`;
  // The end is the page's: the panel is in the user's language.
  panel.classList.toggle('against', isRtl !== isPanelRtl);
  const { x, y, placement } = await computePosition(field, panel, {
    strategy: 'fixed',
    placement: isRtl === isPanelRtl ? 'top-end' : 'top-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
  });
  panel.style.left = `${x}px`;
  panel.style.top = `${y}px`;
  panel.classList.toggle('below', placement.startsWith('bottom'));
}

/** Calls back whenever the field may have moved, until the returned function is called. */
export function whenMoved(panel: HTMLElement, field: Element, callback: () => void): () => void {
  return autoUpdate(field, panel, callback);
}

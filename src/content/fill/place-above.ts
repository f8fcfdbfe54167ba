import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Between the field and what stands over it, and to the edge of the frame, in pixels. */
const GAP = 3;
const EDGE = 4;

/** Puts a panel over the end of a field, where labels leave room; below it where there is none. */
export async function placeAbove(panel: HTMLElement, field: Element): Promise<void> {
  const { x, y, placement } = await computePosition(field, panel, {
    strategy: 'fixed',
    placement: 'top-end',
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

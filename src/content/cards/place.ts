import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { get } from '../../portals/dom.ts';
import { parentOf } from './visibility.ts';

/** Between the card and the text it explains, and between the card and the edge of the frame, in pixels. */
const GAP = 10;
const EDGE = 8;
/** Below this height a card cannot be read; it does not shrink further. */
const LEAST_HEIGHT = 140;

/**
 * Keeps a card beside a text, never over it, until the returned function is called. Where there is no room
 * below, it goes above or to a side; what is too long for the room scrolls inside the card.
 *
 * @param onMoved called when the text may have moved
 */
export function keepBeside(
  card: HTMLElement,
  range: Range,
  context: Element,
  onMoved: () => void,
): () => void {
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(isPlain(context) ? { contextElement: context } : {}),
  };
  const place = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        // The horizontal position is left to `shift`.
        flip({
          padding: EDGE,
          crossAxis: false,
          fallbackPlacements: ['top-start', ...sidesWithRoom(range, card)],
        }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
          },
        }),
      ],
      // A document whose images are called like its properties cannot be measured: the card stands below the text.
    }).catch(() => ({
      x: range.getBoundingClientRect().left,
      y: range.getBoundingClientRect().bottom + GAP,
    }));
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    card.style.visibility = '';
  };
  // Showing the card and placing it each have the page laid out; one after the other, they are two short tasks.
  card.style.visibility = 'hidden';
  let stop = () => {};
  const timer = setTimeout(() => {
    try {
      stop = autoUpdate(reference, card, () => {
        onMoved();
        void place();
      });
    } catch {
      void place();
    }
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** What the library reads of everything around a text. */
const READ = [
  'parentNode',
  'assignedSlot',
  'ownerDocument',
  'nodeName',
  'getRootNode',
  'shadowRoot',
  'clientWidth',
];

/** Whether no form around a text has fields of such names, behind which the library would never find its way up. */
function isPlain(context: Element): boolean {
  for (let each: Element | null = context; each !== null; each = parentOf(each)) {
    const element = each;
    if (READ.some((name) => Object.hasOwn(element, name))) return false;
  }
  return true;
}

/** The sides where the card's width fits into the frame: too high, it scrolls; too wide, it is cut off. */
function sidesWithRoom(range: Range, card: HTMLElement): Placement[] {
  const { left, right } = range.getBoundingClientRect();
  const needed = card.offsetWidth + GAP + EDGE;
  const sides: Placement[] = [];
  if (get(document, 'documentElement').clientWidth - right >= needed) sides.push('right-start');
  if (left >= needed) sides.push('left-start');
  return sides;
}

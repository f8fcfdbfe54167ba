import { call, get } from '../../portals/dom.ts';
import { isSeen } from '../../portals/reading/seen.ts';
import { heightOf, intersection, widthOf } from '../cards/box.ts';
import { seenPartOf } from '../cards/seen-part.ts';
import { parentOf } from '../cards/visibility.ts';

/** Of a field that is scrolled away, less than this is left to be seen, in pixels. */
const LEAST_SIZE = 8;

/** Whether a person sees the middle of a field: not scrolled away, and with no dialog of the page over it. */
export function isInSight(field: Element, host: Element): boolean {
  if (!isSeen(field)) return false;
  const seen = intersection(call(field, 'getBoundingClientRect'), seenPartOf(field));
  if (widthOf(seen) < LEAST_SIZE || heightOf(seen) < LEAST_SIZE) return false;
  const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
  const root = call(field, 'getRootNode') as Document | ShadowRoot;
  const [front] = call(root, 'elementsFromPoint', x, y).filter((element) => element !== host);
  return front === undefined || isAround(front, field) || call(front, 'contains', field);
}

/** Whether it is the field, or something drawn inside its box, such as a wrapper of the page's own control. */
function isAround(front: Element, field: Element): boolean {
  for (let box: Element | null = front; box !== null; box = parentOf(box)) {
    if (box === field || box === get(field, 'parentElement')) return true;
  }
  return false;
}

import { call } from '../../portals/dom.ts';
import type { Box } from './box.ts';

/** Elements that draw something of their own, whatever their style. */
const DRAWN = 'img, canvas, video, iframe, embed, object, svg, svg *, input, textarea, select';
/** As browsers write a colour that nothing is seen of. */
const INVISIBLE_COLOUR = /[,/] 0\)$/;

/**
 * Whether something lies over a line of a range's words: looked for in its middle and at its ends. The
 * extension's own host does not count.
 */
export function isCovered(line: Box, range: Range, host: Element): boolean {
  const scopes = scopesOf(range);
  return pointsIn(line).some(([x, y]) => scopes.some((scope) => isCoveredAt(x, y, scope, host)));
}

function pointsIn({ left, top, right, bottom }: Box) {
  const [width, height] = [right - left, bottom - top];
  const inset = Math.min(2, width / 4);
  return [
    [left + inset, top + height / 4],
    [left + width / 2, top + height / 2],
    [right - inset, bottom - height / 4],
  ] as const;
}

/** A document or shadow root that words stand in, perhaps in a shadow root below it. */
interface Scope {
  readonly root: Document | ShadowRoot;
  /** Whether an element of it is around the words, or among them. */
  readonly holds: (element: Element) => boolean;
}

function scopesOf(range: Range): Scope[] {
  const root = call(range.startContainer, 'getRootNode');
  return scopesFrom(root, (element) => range.intersectsNode(element));
}

function scopesFrom(root: Node, holds: Scope['holds']): Scope[] {
  if (root instanceof Document) return [{ root, holds }];
  if (!(root instanceof ShadowRoot)) return [];
  const { host } = root;
  return [
    { root, holds },
    ...scopesFrom(call(host, 'getRootNode'), (element) => call(element, 'contains', host)),
  ];
}

/** Looks from the front to the back, until the words are met. */
function isCoveredAt(x: number, y: number, { root, holds }: Scope, host: Element): boolean {
  for (const element of call(root, 'elementsFromPoint', x, y)) {
    if (element === host || call(element, 'getRootNode') !== root) continue;
    if (holds(element)) return false;
    if (hides(element)) return true;
  }
  return false;
}

/** Whether nothing, or little, is seen through an element. */
function hides(element: Element): boolean {
  // A dialog lies with its backdrop over everything else.
  if (call(element, 'matches', `:modal, ${DRAWN}`)) return true;
  if (!call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true })) return false;
  const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element);
  return (
    !INVISIBLE_COLOUR.test(backgroundColor) ||
    backgroundImage !== 'none' ||
    (backdropFilter !== undefined && backdropFilter !== 'none')
  );
}

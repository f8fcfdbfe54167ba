import { call, get } from '../../portals/dom.ts';
import { isInline } from './blocks.ts';

/**
 * A piece of the page that is looked at in one go: a node with all below it, or a run of neighbours where one
 * element has so many children that each by itself would cost more than it holds.
 */
export type Part = Node | Range;

/** A page with more elements than this is not read as a whole: that alone would take a slice and more. */
const TOO_MANY_ELEMENTS = 15_000;
/** Into about how many parts such a page is taken. */
const PARTS = 24;
/** An element with more children is taken apart into runs of them. */
const TOO_MANY_CHILDREN = 1000;

/** Elements whose content no person reads; it can be long, and hold any word. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD']);

/**
 * The node itself, or what it is taken apart into, level by level, where it is very large.
 *
 * @param elements how many there are below the node
 */
export function partsOf(node: Node, elements: number): readonly Part[] {
  const isHuge = elements > TOO_MANY_ELEMENTS;
  // A document has no text of its own.
  let parts: readonly Part[] = [
    (node instanceof Document ? (get(node, 'body') ?? get(node, 'documentElement')) : null) ?? node,
  ];
  while (isHuge && parts.length < PARTS) {
    const next = parts.flatMap(takenApart);
    if (next.length === parts.length && next.every((part, index) => part === parts[index])) break;
    parts = next;
  }
  return parts;
}

/** Whether a node has words that a person may read. */
export function isRead(node: Node): boolean {
  return node instanceof Element
    ? !UNREAD.has(get(node, 'tagName'))
    : get(node, 'nodeType') !== Node.COMMENT_NODE;
}

/** The nodes of a part, each with all below it. */
export function nodesOf(part: Part): Node[] {
  if (!(part instanceof Range)) return [part];
  const { startContainer, startOffset, endOffset } = part;
  return [...get(startContainer, 'childNodes')].slice(startOffset, endOffset);
}

/** All text in a part, without anything between its pieces. */
export function textOf(part: Part): string {
  if (part instanceof Range) return part.toString();
  // The body holds long scripts beside what is read.
  if (part instanceof HTMLBodyElement)
    return [...get(part, 'childNodes')].filter(isRead).map(textOf).join('');
  return get(part, 'textContent') ?? '';
}

/** What has words of its own between its children stays whole: a sentence may run through all of them. */
function takenApart(part: Part): Part[] {
  if (part instanceof Range || !call(part, 'hasChildNodes')) return [part];
  const { length } = get(part, 'childNodes');
  if (length <= TOO_MANY_CHILDREN) {
    const children = [...get(part, 'childNodes')].filter(isRead);
    return children.some((child) => isInline(child) && get(child, 'textContent')?.trim()) ? [part] : children;
  }
  const step = Math.ceil(length / PARTS);
  return Array.from({ length: Math.ceil(length / step) }, (_, nth) => {
    const range = new Range();
    range.setStart(part, nth * step);
    range.setEnd(part, Math.min(length, (nth + 1) * step));
    return range;
  });
}

export function isParent(node: Node): node is Document | DocumentFragment | Element {
  return node instanceof Element || node instanceof Document || node instanceof DocumentFragment;
}

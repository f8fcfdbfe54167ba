import { get } from '../../portals/dom.ts';

/**
 * The text nodes of a node, itself included, in the order of the page.
 *
 * @param most so many letters are enough: what follows is left out
 */
export function textNodesIn(node: Node, most = Number.POSITIVE_INFINITY): Text[] {
  if (node instanceof Text) return [node];
  const found: Text[] = [];
  const walker = createTreeWalker.call(document, node, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let next = walker.nextNode(); next !== null && letters <= most; next = walker.nextNode()) {
    found.push(next as Text);
    // A node without any costs as much as one with a few.
    letters += Math.max(1, (next as Text).length);
  }
  return found;
}

/** The beginning of a node's text, at least so many letters where there are so many. */
export function textUpTo(node: Node | null, most: number): string {
  if (node === null) return '';
  return textNodesIn(node, most)
    .map((text) => get(text, 'data'))
    .join('');
}

const { createTreeWalker } = Document.prototype;

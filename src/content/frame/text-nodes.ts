import { call } from '../../portals/dom.ts';
/** The text nodes of a node, itself included, in the order of the page. */
export function textNodesIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const found: Text[] = [];
  const walker = call(document, 'createTreeWalker', node, NodeFilter.SHOW_TEXT);
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) found.push(next as Text);
  return found;
}

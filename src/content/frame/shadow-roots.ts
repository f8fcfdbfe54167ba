import { call, get } from '../../portals/dom.ts';

/** A part of a page with more elements than this has its shadow hosts looked for by what they are, not one by one. */
const MANY = 1500;
/** What most elements are: none of these is a custom element. */
const COMMON =
  'div, span, a, li, ul, td, tr, th, p, button, svg, path, g, use, i, b, em, label, input, img, option';
/** The ordinary elements that may have a shadow root. */
const ORDINARY =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';
/** The host of our own cards, which are no part of the page. */
export const OURS = 'partner-support-companion';

/** What the browsers give extensions, each in its own way, to see into closed shadow roots. */
interface WithClosedRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }
  | undefined;

export function isCustom(element: Element): boolean {
  return get(element, 'localName').includes('-') && get(element, 'localName') !== OURS;
}

/** An element's shadow root: of a custom element even a closed one, which costs too much to ask of every element. */
export function shadowRootOf(element: WithClosedRoot): ShadowRoot | null {
  if (get(element, 'shadowRoot') !== null) return get(element, 'shadowRoot');
  if (!isCustom(element)) return null;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot(element) ?? null);
}

/**
 * The elements below a node that may have a shadow root, in a few searches between which one can pause. The
 * browser does the searching, because each element that is handed to a script costs as much as many that are
 * not. On a large part these are the custom elements and the ordinary ones without content of their own; an
 * ordinary element with content, and a shadow root on top of it, is missed there.
 *
 * @param elements how many there are below the node
 */
export function* shadowHosts(within: ParentNode, elements: number): Iterable<readonly Element[]> {
  if (elements <= MANY) {
    yield [...call(within, 'querySelectorAll', '*')];
    return;
  }
  yield [...call(within, 'querySelectorAll', `:not(${COMMON})`)].filter(isCustom);
  yield [...call(within, 'querySelectorAll', ':empty')].filter((element) =>
    call(element, 'matches', ORDINARY),
  );
}

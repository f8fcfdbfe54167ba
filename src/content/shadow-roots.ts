/** A page with more elements than this has its shadow hosts looked for by what they are, not one by one. */
const MANY = 3000;
/** The ordinary elements that may have a shadow root. */
const ORDINARY =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

/** What the browsers give extensions, each in its own way, to see into closed shadow roots. */
interface WithClosedRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }
  | undefined;

/** An element's shadow root: of a custom element even a closed one, which costs too much to ask of every element. */
export function shadowRootOf(element: WithClosedRoot): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!element.localName.includes('-') || element.localName === OURS) return null;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot(element) ?? null);
}

/** The host of our own cards, which are no part of the page. */
const OURS = 'partner-support-companion';

/**
 * The elements below a node, itself included, that may have a shadow root. On a large page these are the
 * custom elements, the ordinary ones without content of their own, and those with content for a slot; an
 * ordinary element with other content, and a shadow root on top of it, is missed there.
 */
export function* shadowHosts(within: Node): Iterable<Element> {
  if (within instanceof Element) yield within;
  if (!(within instanceof Element || within instanceof Document || within instanceof ShadowRoot)) return;
  const all = within.querySelectorAll('*');
  if (all.length <= MANY || within instanceof ShadowRoot) {
    yield* all;
    return;
  }
  // The browser's own search: not one of the page's other elements is handed to a script.
  const custom = document.evaluate(
    './/*[contains(name(), "-")]',
    within,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  for (let i = 0; i < custom.snapshotLength; i += 1) yield custom.snapshotItem(i) as Element;
  yield* within.querySelectorAll(`:is(${ORDINARY}):empty`);
  for (const slotted of within.querySelectorAll('[slot]')) {
    if (slotted.parentElement !== null) yield slotted.parentElement;
  }
}

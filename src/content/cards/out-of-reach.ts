import { OURS } from '../frame/shadow-roots.ts';

/**
 * Makes the host and its closed shadow root where the page's registry of custom elements has no say, and brings them
 * into the page. A page that defines an element of this name would otherwise run its constructor first, whose
 * `attachInternals` opens the root, and could refuse any root by `disabledFeatures`. An element that had its root
 * before it was upgraded keeps it closed.
 */
export function madeOutOfReach(): [HTMLElement, ShadowRoot] {
  // `document.implementation` may be an image of the page by that name.
  const inert = new DOMParser().parseFromString('', 'text/html');
  const element = inert.createElement(OURS);
  const root = element.attachShadow({ mode: 'closed' });
  adoptNode.call(document, element);
  return [element, root];
}

const { adoptNode } = Document.prototype;

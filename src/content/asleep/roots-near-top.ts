import { get } from '../../portals/dom.ts';
import { OURS } from '../frame/shadow-roots.ts';

/** So many elements are asked for a shadow root, from the top of the page down: applications hang near it. */
const MOST_ELEMENTS = 80;
/** An element with more children is a list, or a page of its own, and no frame around one. */
const MOST_CHILDREN = 20;

/** The document and the open shadow roots that are found near its top, for a glance that must cost nothing. */
export function rootsNearTop(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const elements: Element[] = [get(document, 'documentElement')];
  for (let nth = 0; nth < elements.length && nth < MOST_ELEMENTS; nth += 1) {
    const element = elements[nth] as Element;
    if (get(element, 'localName') === OURS) continue;
    const shadow = get(element, 'shadowRoot');
    if (shadow !== null) roots.push(shadow);
    for (const inside of [shadow, element]) {
      const children = inside === null ? [] : [...get(inside, 'children')];
      if (children.length <= MOST_CHILDREN) elements.push(...children);
    }
  }
  return roots;
}

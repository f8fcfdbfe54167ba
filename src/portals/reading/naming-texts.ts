import { call, get } from '../dom.ts';
import { isSeen } from './seen.ts';

/** `NodeFilter.SHOW_TEXT` and `Node.ELEMENT_NODE`, as both exist in browsers only. */
const SHOW_TEXT = 4;
const ELEMENT_NODE = 1;

/** The texts that give an element its accessible name, by where they come from. */
export interface NamingTexts {
  /** Of the elements that `aria-labelledby` refers to, in that order. */
  readonly referred: readonly string[];
  readonly ariaLabel: string;
  /** Of the `label` elements of a field. */
  readonly labels: readonly string[];
  readonly title: string;
}

/** A longer text names nothing; reading it to its end may cost much. */
const LONGEST = 300;

export function namingTexts(element: Element): NamingTexts {
  // A form has none; `labels` may be a field of it.
  const labels = (get(element as HTMLInputElement, 'labels') as NodeListOf<Element> | null | undefined) ?? [];
  return {
    referred: referredBy(element, 'aria-labelledby').map((each) => textBelow(each)),
    ariaLabel: call(element, 'getAttribute', 'aria-label') ?? '',
    // A label around a list names it, and what can be chosen does not.
    labels: [...labels].map((label) => textBelow(label, element)),
    title: call(element, 'getAttribute', 'title') ?? '',
  };
}

/** The accessible names of an element, as a screen reader puts them together. */
export function accessibleNames(element: Element): string[] {
  const { referred, ariaLabel, labels, title } = namingTexts(element);
  return tidied([referred.join(' '), ariaLabel, ...labels, title]);
}

/** What describes an element and is not seen on the page itself. */
export function hiddenDescriptions(element: Element): string[] {
  const own = call(element, 'getAttribute', 'aria-description') ?? '';
  const hidden = referredBy(element, 'aria-describedby').filter((each) => !isSeen(each));
  return tidied([own, ...hidden.map((each) => textBelow(each))]);
}

function tidied(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function referredBy(element: Element, attribute: string): Element[] {
  const root = call(element, 'getRootNode');
  const ids = (call(element, 'getAttribute', attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  if (root === element || get(root, 'nodeType') === ELEMENT_NODE) return [];
  return ids.flatMap((id) => call(root as Document | ShadowRoot, 'getElementById', id) ?? []);
}

/** The text below an element, hidden or not, but for what is in one part of it. */
function textBelow(element: Element, except?: Element): string {
  const texts = call(get(element, 'ownerDocument'), 'createTreeWalker', element, SHOW_TEXT);
  let text = '';
  while (text.length < LONGEST && texts.nextNode() !== null) {
    const isLeftOut = except !== undefined && call(except, 'contains', texts.currentNode);
    if (!isLeftOut) text += get(texts.currentNode, 'nodeValue') ?? '';
  }
  return text;
}

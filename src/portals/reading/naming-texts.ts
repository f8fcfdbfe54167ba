import { isSeen } from './seen.ts';

/** `NodeFilter.SHOW_TEXT`, as `NodeFilter` exists in browsers only. */
const SHOW_TEXT = 4;

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
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return {
    referred: referredBy(element, 'aria-labelledby').map(textBelow),
    ariaLabel: element.getAttribute('aria-label') ?? '',
    labels: labels.map(textBelow),
    title: element.getAttribute('title') ?? '',
  };
}

/** The accessible names of an element, as a screen reader puts them together. */
export function accessibleNames(element: Element): string[] {
  const { referred, ariaLabel, labels, title } = namingTexts(element);
  return tidied([referred.join(' '), ariaLabel, ...labels, title]);
}

/** What describes an element and is not seen on the page itself. */
export function hiddenDescriptions(element: Element): string[] {
  const own = element.getAttribute('aria-description') ?? '';
  const hidden = referredBy(element, 'aria-describedby').filter((each) => !isSeen(each));
  return tidied([own, ...hidden.map(textBelow)]);
}

function tidied(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function referredBy(element: Element, attribute: string): Element[] {
  const root = element.getRootNode();
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  if (!('getElementById' in root)) return [];
  return ids.flatMap((id) => (root as Document | ShadowRoot).getElementById(id) ?? []);
}

/** The text below an element, hidden or not. */
function textBelow(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (text.length < LONGEST && texts.nextNode() !== null) text += texts.currentNode.nodeValue ?? '';
  return text;
}

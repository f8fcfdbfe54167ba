/** By the prototype: the document's may be an image that the page calls so. */
const { createElement, createElementNS } = Document.prototype;

type Attributes = Readonly<Record<string, string>>;

/**
 * A text that a style sheet draws. Of what stands in the document a page can find out by `window.find`, letter by letter,
 * also what is in a closed root; what is drawn is not searched, and screen readers read it all the same.
 */
export function drawn(text: string): HTMLElement {
  const made = createElement.call(document, 'data');
  made.setAttribute('value', text);
  return made;
}

/** Makes an element with attributes and children; text is always text, never markup, and drawn. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (isNamedByText(tag, children)) made.setAttribute('aria-label', children.join(''));
  made.append(...children.map((child) => (typeof child === 'string' ? drawn(child) : child)));
  return made;
}

/** Not everything that reads names for people reads what a style sheet draws. */
function isNamedByText(tag: string, children: readonly (Node | string)[]): children is readonly string[] {
  const isControl = tag === 'button' || tag === 'a' || tag === 'summary';
  return isControl && children.length > 0 && children.every((child) => typeof child === 'string');
}

/** Paths of icons, on a 20 × 20 grid. */
export const ICONS = {
  close: 'M5 5l10 10M15 5L5 15',
  chevron: 'M5 7.5l5 5 5-5',
  product: 'M10 2.5l6 2.4v4.4c0 4-2.6 6.6-6 8.2-3.4-1.6-6-4.2-6-8.2V4.9zM7 9.8l2.2 2.2L13.2 8',
  move: 'M10 2.5v15M2.5 10h15M7.8 4.7L10 2.5l2.2 2.2M7.8 15.3l2.2 2.2 2.2-2.2M4.7 7.8L2.5 10l2.2 2.2M15.3 7.8l2.2 2.2-2.2 2.2',
  fine: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M6.6 10.2l2.4 2.4 4.4-4.9',
  careful: 'M10 3L17.8 16.5H2.2zM10 8v4M10 14.2v.1',
  blocked: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M6.4 10h7.2',
};

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an icon of one path on a 20 × 20 grid, in the text's colour; hidden from screen readers. */
export function icon(path: string): SVGSVGElement {
  const svg = createElementNS.call(document, SVG, 'svg') as SVGSVGElement;
  for (const [name, value] of [
    ['viewBox', '0 0 20 20'],
    ['aria-hidden', 'true'],
    ['class', 'icon'],
  ] as const) {
    svg.setAttribute(name, value);
  }
  const shape = createElementNS.call(document, SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

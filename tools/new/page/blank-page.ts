import { type Document, type Element, type Node, Window } from 'happy-dom';
import { attributeWriter, escaped, isAccount } from './attributes.ts';
import { accountIn, type Scrub, scrubAddress, scrubber } from './scrub.ts';

/** Elements that a reader does not read, with all that is in them. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'link', 'meta', 'base', 'object', 'embed', 'applet', 'param'],
  ...['img', 'picture', 'source', 'video', 'audio', 'track', 'canvas', 'map', 'area', 'svg', 'math'],
  ...['frame', 'frameset', 'datalist', 'portal'],
]);
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'wbr', 'col']);
/** Elements over which a word may be split. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|code|em|font|i|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;

export interface Blanking {
  /** Names of people, customers and tenants that stand in the page. */
  readonly names?: readonly string[];
  /** The page's language, where it does not say it, or says another. */
  readonly language?: string | undefined;
  /** The addresses of frames that are kept; others go, as what they showed was not saved. */
  readonly frames?: readonly string[];
}

/**
 * A saved page with all that is private replaced or removed, in markup of its own: it is written anew from what may
 * stay, so that what nobody thought of goes.
 */
export function blankPage(html: string, { names = [], language, frames = [] }: Blanking = {}): string {
  const document = parsed(html);
  const scrub = scrubber(html, names);
  const body = writer(scrub, frames)(document.body);
  const tag = language ?? document.documentElement.getAttribute('lang') ?? '';
  const lang = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? ` lang="${tag}"` : '';
  const title = `<title>${escaped(scrub(document.title))}</title>`;
  return `<!doctype html>\n<html${lang}>\n<head>\n<meta charset="utf-8">\n${title}\n</head>\n${body}\n</html>\n`;
}

const { DOMParser } = new Window();

/** Parsed apart from any window, so that nothing of it is run or fetched. */
function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function writer(scrub: Scrub, frames: readonly string[]): (element: Element) => string {
  const attributes = attributeWriter(scrub);

  const write = (element: Element): string => {
    const name = element.tagName.toLowerCase();
    if (isLeftOut(element, name)) return '';
    if (name === 'iframe') return frameOf(element, frames);
    const kept = /^[a-z][a-z\d]*(?:-[a-z]+)*$/.test(name) ? name : 'div';
    const opening = `<${kept}${attributes(element)}>`;
    return EMPTY.has(name) ? opening : `${opening}${contents(element, name)}</${kept}>`;
  };

  const contents = (element: Element, name: string): string => {
    // What a user types is no portal's message.
    if (name === 'textarea') return '';
    if (isAccount(element)) return accountIn(element.textContent);
    const children = name === 'template' ? contentOf(element) : [...element.childNodes];
    const pieces = () => children.map((child) => pieceOf(child)).join('');
    if (!isOneText(element)) return pieces();
    const whole = scrub(element.textContent);
    // A name or an ID that is split over elements is seen only as a whole.
    return textIn(children, scrub) === whole ? pieces() : escaped(whole);
  };

  const pieceOf = (node: Node): string => {
    if (node.nodeType === node.TEXT_NODE) return escaped(scrub(node.textContent ?? ''));
    return node.nodeType === node.ELEMENT_NODE ? write(node as Element) : '';
  };
  return write;
}

function isLeftOut(element: Element, name: string): boolean {
  if (DROPPED.has(name)) return true;
  if (name === 'input') return element.getAttribute('type')?.trim().toLowerCase() === 'hidden';
  // Only a component's own part of a page is a template that is seen.
  return name === 'template' && element.getAttribute('shadowrootmode') === null;
}

const contentOf = (template: Element): Node[] => [
  ...(template as unknown as { readonly content: Node }).content.childNodes,
];

/** The frame without what its address asks for, which is how it is served again. */
function frameOf(element: Element, frames: readonly string[]): string {
  const source = element.getAttribute('src') ?? '';
  const bare = (address: string) => (URL.canParse(address) ? scrubAddress(address, []) : '');
  const kept = frames.find((address) => bare(address) !== '' && bare(address) === bare(source));
  return kept === undefined ? '' : `<iframe src="${escaped(bare(kept))}"></iframe>`;
}

function isOneText(element: Element): boolean {
  const within = [...element.querySelectorAll('*')];
  return within.length > 0 && within.every(({ tagName }) => INLINE.test(tagName));
}

/** The texts as they would be written one by one. */
function textIn(nodes: readonly Node[], scrub: Scrub): string {
  return nodes
    .map((node) =>
      node.nodeType === node.TEXT_NODE ? scrub(node.textContent ?? '') : textIn([...node.childNodes], scrub),
    )
    .join('');
}

import { BREAK } from '../../guidance/matching/normalise.ts';
import { call, get } from '../../portals/dom.ts';

/**
 * Text as a person reads it: sentences run through inline elements and end where a block ends.
 */

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Roles that make any element a block. */
const BLOCK_ROLES = new Set(
  'alert cell columnheader gridcell heading listitem option paragraph row rowheader status treeitem'.split(
    ' ',
  ),
);
/** Code, fields, editors, quotations and conversations. */
const UNREAD = [
  'script, style, noscript, template, title, textarea, select, blockquote, q, pre',
  '[role="textbox"], [role="searchbox"], [role="combobox"], [role="code"]',
  '[role="log"], [role="feed"], [role="comment"]',
].join(', ');
/** Elements that can stand in a sentence and hold no words of it. */
const WORDLESS = new Set('svg IMG PICTURE CANVAS SCRIPT STYLE TEMPLATE NOSCRIPT RP RT'.split(' '));
/** Footnote marks: their letters do not belong to the word before them. */
const APART = new Set(['SUP', 'SUB']);

/** Whether a node is a piece of its block's sentence rather than a block of its own. */
export function isInline(node: Node): boolean {
  return get(node, 'nodeType') === Node.TEXT_NODE || (node instanceof Element && isInlineElement(node));
}

function isInlineElement(element: Element): boolean {
  return INLINE.has(get(element, 'tagName')) && !BLOCK_ROLES.has(call(element, 'getAttribute', 'role') ?? '');
}

/** Whether an element is inline, by its name or by the page's style sheet. */
function flows(element: Element): boolean {
  if (isInlineElement(element)) return true;
  if (BLOCK_ROLES.has(call(element, 'getAttribute', 'role') ?? '')) return false;
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents';
}

/** The element, or shadow root, whose text a text node's sentence is part of. */
export type Block = Element | ShadowRoot | Document;

export function blockOf(node: Node): Block | null {
  let parent = get(node, 'parentNode');
  while (parent instanceof Element && flows(parent)) parent = get(parent, 'parentNode');
  return parent instanceof Element || parent instanceof ShadowRoot || parent instanceof Document
    ? parent
    : null;
}

/** Whether text here is the portal's own: not code, a field's content or a quotation. */
export function isRead(within: Element): boolean {
  let element: Element | null = within;
  while (element !== null) {
    if (call(element, 'closest', UNREAD) !== null) return false;
    if (element instanceof HTMLElement && get(element, 'isContentEditable')) return false;
    const root: Node = call(element, 'getRootNode');
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return true;
}

/** What a node is to the text around it. */
type NodeKind = 'text' | 'wordless' | 'break' | 'inline' | 'block';

function kindOf(node: Node): NodeKind {
  if (node instanceof Text) return 'text';
  if (!(node instanceof Element) || WORDLESS.has(get(node, 'tagName'))) return 'wordless';
  if (get(node, 'tagName') === 'BR') return 'break';
  return flows(node) ? 'inline' : 'block';
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** A block's own text, joined over its inline elements, with the way back to where each piece stands. */
export class BlockText {
  #text = '';
  readonly #pieces: Piece[] = [];

  constructor(block: Block) {
    this.#addChildren(block);
  }

  get text(): string {
    return this.#text;
  }

  /** The range on the page of a stretch of the text; `null` where the text is empty. */
  rangeOf(start: number, end: number): Range | null {
    const from = this.#pieceAt(start);
    const to = this.#pieceAt(end - 1);
    if (from === undefined || to === undefined) return null;
    const range = new Range();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return range;
  }

  #addChildren(parent: Node): void {
    for (let node = get(parent, 'firstChild'); node !== null; node = get(node, 'nextSibling'))
      this.#add(node, kindOf(node));
  }

  #add(node: Node, kind: NodeKind): void {
    if (kind === 'text') {
      this.#pieces.push({ node: node as Text, start: this.#text.length });
      this.#text += (node as Text).data;
    } else if (kind === 'inline') {
      const around = APART.has(get(node as Element, 'tagName')) ? ' ' : '';
      this.#text += around;
      this.#addChildren(node);
      this.#text += around;
    } else if (kind === 'break') this.#text += '\n';
    else if (kind === 'block') this.#text += BREAK;
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.#pieces.findLast(({ node, start }) => start <= offset && offset < start + node.length);
  }
}

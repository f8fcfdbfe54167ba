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

/** More inline elements around each other than this hold no sentence that a person wrote. */
const DEEPEST = 200;
/** Of a longer block only the beginning is read: messages are short. */
const MOST = { letters: 10_000, nodes: 2000 };

export function blockOf(node: Node): Block | null {
  let parent = get(node, 'parentNode');
  for (let levels = 0; parent instanceof Element && flows(parent); levels += 1) {
    if (levels === DEEPEST) return null;
    parent = get(parent, 'parentNode');
  }
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

/** Of the text of a block: a node that is still to be read, or what stands between two. */
type Pending = Node | string;

/** A block's own text, joined over its inline elements, with the way back to where each piece stands. */
export class BlockText {
  #text = '';
  readonly #pieces: Piece[] = [];

  /** Without recursion: pages are as deep as they like. */
  constructor(block: Block) {
    const pending: Pending[] = childrenOf(block);
    for (let nth = 0; nth < MOST.nodes && this.#text.length < MOST.letters; nth += 1) {
      const next = pending.pop();
      if (next === undefined) break;
      if (typeof next === 'string') this.#text += next;
      else this.#add(next, kindOf(next), pending);
    }
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

  #add(node: Node, kind: NodeKind, pending: Pending[]): void {
    if (kind === 'text') {
      this.#pieces.push({ node: node as Text, start: this.#text.length });
      this.#text += (node as Text).data.slice(0, MOST.letters);
    } else if (kind === 'inline') {
      const around = APART.has(get(node as Element, 'tagName')) ? ' ' : '';
      this.#text += around;
      pending.push(around, ...childrenOf(node));
    } else if (kind === 'break') this.#text += '\n';
    else if (kind === 'block') this.#text += BREAK;
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.#pieces.findLast(({ node, start }) => start <= offset && offset < start + node.length);
  }
}

/** The first of them, the last one first. */
function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  let node = get(parent, 'firstChild');
  for (; node !== null && children.length < MOST.nodes; node = get(node, 'nextSibling')) children.push(node);
  return children.reverse();
}

import { displayOf, isAllHidden, isSeen } from './seen.ts';

/**
 * A page as a person reads it: lines of text, from top to bottom, through open shadow roots and without what
 * nobody sees. Everything else in this folder works on these lines and asks the page nothing more.
 */

/** An element that is seen, and which lines stand in it: from `first` on, before `end`. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  first: number;
  end: number;
}

export interface Piece {
  readonly text: string;
  readonly box: Box;
  /** Buttons stand beside the text; what is typed into a field is not the page's own word. */
  readonly kind: 'text' | 'button' | 'field';
}

export interface Line {
  readonly index: number;
  /** The block that the line belongs to. */
  readonly block: Box;
  readonly pieces: readonly Piece[];
}

export interface Button {
  readonly box: Box;
  readonly line: number;
  /** What a person or a screen reader calls it. */
  readonly names: readonly string[];
}

export interface PageText {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  readonly buttons: readonly Button[];
}

/** Stands for what a person can type over. */
export const FIELD = '\uFFFC';

const UNREAD =
  'head, script, style, noscript, template, title, svg, canvas, iframe, object, video, audio, blockquote, q, nav, [role="navigation"], [role="banner"], [role="tooltip"]';
const TYPED_OVER =
  'select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"]';
const BUTTONS = 'button, [role="button"], [role="menuitem"], summary';
/** A whole card may be one large button. */
const MORE_THAN_A_BUTTON = 'h1, h2, h3, h4, h5, h6, dl, dt, table, p, li, br, [role="heading"]';
const WORDLESS_INPUTS = ['hidden', 'checkbox', 'radio', 'range', 'color', 'file', 'image'];
const BUTTON_INPUTS = ['button', 'submit', 'reset'];
/** Where there is no layout to ask, as in tests of markup alone. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|button|cite|code|data|dfn|em|font|i|input|kbd|label|mark|output|s|samp|slot|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** Reads what stands below these roots; a shadow root is read where its host stands. */
export function readPageText(roots: readonly ParentNode[]): PageText {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  const buttons: Button[] = [];
  const read = new Set<Node>();
  let pieces: Piece[] = [];

  function endLine(block: Box) {
    if (pieces.some(({ text }) => text.trim() !== '')) lines.push({ index: lines.length, block, pieces });
    pieces = [];
  }

  function visit(node: Node, box: Box, block: Box) {
    if (node.nodeType === node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/\p{Co}/gu, '').replace(/\s+/g, ' ');
      if (text !== '' && (text === ' ' || isSeen(box.element))) pieces.push({ text, box, kind: 'text' });
    } else if (node.nodeType === node.ELEMENT_NODE) visitElement(node as Element, box, block);
  }

  function visitElement(element: Element, around: Box, block: Box) {
    if (element.localName === 'br') return endLine(block);
    if (element.matches(UNREAD) || isAllHidden(element)) return;
    const isBlock = !isInline(element);
    if (isBlock) endLine(block);
    const box: Box = { element, parent: around, first: lines.length, end: lines.length };
    boxes.push(box);
    if (!visitControl(element, box)) {
      for (const child of childrenOf(element)) visit(child, box, isBlock ? box : block);
    }
    if (isBlock) endLine(box);
    // An inline element's line is not complete yet.
    box.end = lines.length + (pieces.length > 0 ? 1 : 0);
  }

  /** Whether the element is a control, whose content is not read as text. */
  function visitControl(element: Element, box: Box): boolean {
    const field = fieldText(element);
    if (field !== null) {
      if (isSeen(element)) pieces.push({ text: field, box, kind: 'field' });
      return true;
    }
    const input = element.localName === 'input' ? (element as HTMLInputElement) : null;
    if (input === null && !element.matches(`${BUTTONS}, a`)) return false;
    if (input !== null && !BUTTON_INPUTS.includes(input.type)) return true;
    const text = (input?.value ?? textBelow(element)).replace(/\s+/g, ' ').trim();
    const names = [text, ...namesOf(element)].filter((name) => name !== '');
    if (isSeen(element)) buttons.push({ box, line: lines.length, names });
    if (element.localName === 'a' && !element.matches('[role="button"]')) return false;
    if (element.querySelector(MORE_THAN_A_BUTTON) !== null) return false;
    if (isSeen(element)) pieces.push({ text, box, kind: 'button' });
    return true;
  }

  /** A shadow root's element children, and those that its slots show. */
  function childrenOf(element: Element): Iterable<Node> {
    if (element.shadowRoot !== null) {
      read.add(element.shadowRoot);
      return element.shadowRoot.childNodes;
    }
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    return slotted.length > 0 ? slotted : element.childNodes;
  }

  for (const root of roots) {
    if (read.has(root)) continue;
    const element = root.nodeType === Node.ELEMENT_NODE ? (root as Element) : root.firstElementChild;
    if (element === null) continue;
    const box: Box = { element, parent: null, first: lines.length, end: 0 };
    boxes.push(box);
    for (const child of root === element ? [element] : root.childNodes) visit(child, box, box);
    endLine(box);
    box.end = lines.length;
  }
  return { lines, boxes, buttons };
}

/** What a field shows: its text where nobody can type over it, a mark where somebody can, `null` for no field. */
function fieldText(element: Element): string | null {
  if (element.localName === 'textarea' || element.localName === 'input') {
    const { value, type, readOnly, disabled } = element as HTMLInputElement;
    if (WORDLESS_INPUTS.includes(type)) return '';
    if (BUTTON_INPUTS.includes(type)) return null;
    return (readOnly || disabled) && type !== 'password' ? value : FIELD;
  }
  if (!element.matches(TYPED_OVER)) return null;
  return element.getAttribute('aria-readonly') === 'true' ? textBelow(element) : FIELD;
}

function isInline(element: Element): boolean {
  const display = displayOf(element);
  if (display === '') return INLINE.test(element.localName);
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

/** The text below an element that is seen, shadow roots left out: enough for a button's words. */
function textBelow(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === node.ELEMENT_NODE) {
      const child = node as Element;
      if (!child.matches(UNREAD) && !isAllHidden(child)) text += ` ${textBelow(child)} `;
    }
  }
  return text;
}

/** The accessible names that attributes give an element. */
export function namesOf(element: Element): string[] {
  const root = element.getRootNode();
  const referred = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const byId = (id: string) =>
    'getElementById' in root ? ((root as Document | ShadowRoot).getElementById(id)?.textContent ?? '') : '';
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return [
    referred.map(byId).join(' '),
    element.getAttribute('aria-label') ?? '',
    ...labels.map(({ textContent }) => textContent ?? ''),
    element.getAttribute('title') ?? '',
  ]
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}

/** Whether a box is another one or stands in it. */
export function isWithin(box: Box, outer: Box): boolean {
  for (let each: Box | null = box; each !== null; each = each.parent) if (each === outer) return true;
  return false;
}

/** The smallest box that holds both; `null` for boxes of different roots. */
export function commonBox(one: Box, other: Box): Box | null {
  for (let each: Box | null = one; each !== null; each = each.parent) if (isWithin(other, each)) return each;
  return null;
}

/** The words of a line: its text and what stands in fields. Buttons only where there is nothing else. */
export function textOfLine({ pieces }: Line): string {
  const words = pieces.filter(({ kind }) => kind !== 'button');
  const text = textOf(words);
  return text === '' ? textOf(pieces) : text;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

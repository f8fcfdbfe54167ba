import { isCalendarDate } from '../../entitlements/calendar-date.ts';
import { call, get } from '../dom.ts';
import { type Control, controlOf } from './controls.ts';
import { mayHoldLabel } from './label-match.ts';
import { accessibleNames } from './naming-texts.ts';
import { displayOf, isSeen, isSkipped } from './seen.ts';
import { statusOf } from './statuses.ts';

/**
 * A page as a person reads it: its visible lines of text, from top to bottom, through open shadow roots.
 * Everything else in this folder works on these lines and does not touch the page again.
 */

/** A visible element and the lines that stand in it: from `first` on, before `end`. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  /** Its place among all boxes; those inside it follow, before `until`. */
  readonly order: number;
  until: number;
  first: number;
  end: number;
}

export interface Piece {
  readonly text: string;
  readonly box: Box;
  /** Buttons are not part of a sentence, and what is typed into a field is not the portal's word. */
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
  /** Its visible words and its accessible names. */
  readonly names: readonly string[];
}

export interface PageText {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  readonly buttons: readonly Button[];
}

/** Elements that are inline where no layout says so, as in tests of markup alone. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|button|cite|code|data|dfn|em|font|i|input|kbd|label|mark|output|s|samp|slot|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** Deeper than any parser nests elements: what a script nests deeper is not read. */
const DEEPEST = 512;

/** Choices and rows of their own, also where a style sheet puts several into one line. */
const OWN_LINE = '[role="radio"], [role="option"], [role="listitem"], [role="row"]';

/** Reads what stands below these roots; a shadow root is read where its host stands. */
export function readPageText(roots: readonly ParentNode[]): PageText {
  const page = new PageTextBuilder();
  for (const root of roots) page.addRoot(root);
  return page;
}

class PageTextBuilder implements PageText {
  readonly lines: Line[] = [];
  readonly boxes: Box[] = [];
  readonly buttons: Button[] = [];
  /** Of the line that is not complete yet. */
  #pieces: Piece[] = [];
  #depth = 0;
  readonly #readWithHost = new Set<Node>();

  addRoot(root: ParentNode): void {
    if (this.#readWithHost.has(root)) return;
    const element =
      get(root, 'nodeType') === Node.ELEMENT_NODE ? (root as Element) : get(root, 'firstElementChild');
    if (element === null) return;
    const box = this.#open(element, null);
    for (const child of root === element ? [element] : get(root, 'childNodes'))
      this.#addNode(child, box, box);
    this.#endLine(box);
    box.end = this.lines.length;
    box.until = this.boxes.length;
  }

  #open(element: Element, parent: Box | null): Box {
    const order = this.boxes.length;
    const box = {
      element,
      parent,
      order,
      until: order + 1,
      first: this.lines.length,
      end: this.lines.length,
    };
    this.boxes.push(box);
    return box;
  }

  #endLine(block: Box): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    if (pieces.some(({ text }) => text.trim() !== '')) {
      this.lines.push({ index: this.lines.length, block, pieces });
    }
  }

  #addNode(node: Node, box: Box, block: Box): void {
    if (get(node, 'nodeType') === node.ELEMENT_NODE) this.#addElement(node as Element, box, block);
    if (get(node, 'nodeType') === node.TEXT_NODE) this.#addText(get(node, 'nodeValue') ?? '', box);
  }

  #addText(source: string, box: Box): void {
    // Icon fonts draw their icons with characters of private use.
    const text = source.replace(/\p{Co}/gu, '').replace(/\s+/g, ' ');
    if (text === '' || (text !== ' ' && !isSeen(box.element))) return;
    this.#pieces.push({ text, box, kind: 'text' });
  }

  #addElement(element: Element, around: Box, block: Box): void {
    if (get(element, 'localName') === 'br') this.#endLine(block);
    else if (this.#depth < DEEPEST && !isSkipped(element)) {
      this.#depth += 1;
      this.#addBox(element, around, block);
      this.#depth -= 1;
    }
  }

  #addBox(element: Element, around: Box, block: Box): void {
    const isBlock = !isInline(element) || isOwnLine(element);
    if (isBlock) this.#endLine(block);
    const box = this.#open(element, around);
    const before = this.#pieces.length;
    const control = controlOf(element);
    if (control !== null) this.#addControl(control, box);
    const day = dayOf(element);
    if (day !== null) this.#addText(day, box);
    else if (control === null || isReadAsText(control)) {
      for (const child of this.#childrenOf(element)) this.#addNode(child, box, isBlock ? box : block);
    }
    const isEmpty = control === null && box.first === this.lines.length && this.#pieces.length === before;
    if (isEmpty) this.#addText(statedValue(element), box);
    if (isBlock) this.#endLine(box);
    // The line of an inline element is not complete yet.
    box.end = this.lines.length + (this.#pieces.length > 0 ? 1 : 0);
    box.until = this.boxes.length;
  }

  #addControl(control: Control, box: Box): void {
    if (!isSeen(box.element)) return;
    if (control.kind === 'choices') {
      for (const choice of control.texts) {
        this.#endLine(box);
        this.#pieces.push({ text: choice, box, kind: 'field' });
      }
      this.#endLine(box);
      return;
    }
    const { kind, text } = control;
    if (kind === 'button') {
      const names = [text, ...accessibleNames(box.element)].filter((name) => name !== '');
      this.buttons.push({ box, line: this.lines.length, names });
    }
    if (!isReadAsText(control)) this.#pieces.push({ text, box, kind });
  }

  /** What is shown below an element: the children of its shadow root, or those assigned to a slot. */
  #childrenOf(element: Element): Iterable<Node> {
    const root = get(element, 'shadowRoot');
    if (root !== null) {
      this.#readWithHost.add(root);
      return get(root, 'childNodes');
    }
    const slotted = get(element, 'localName') === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    return slotted.length > 0 ? slotted : get(element, 'childNodes');
  }
}

function isReadAsText(control: Control): boolean {
  return control.kind === 'button' && control.isText;
}

function isInline(element: Element): boolean {
  const display = displayOf(element);
  if (display === '') return INLINE.test(get(element, 'localName'));
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

function isOwnLine(element: Element): boolean {
  if (get(element, 'localName') === 'label') return isRadio(get(element as HTMLLabelElement, 'control'));
  return call(element, 'matches', OWN_LINE);
}

function isRadio(control: Element | null | undefined): boolean {
  return control != null && call(control, 'getAttribute', 'type') === 'radio';
}

/** The day that an element has for machines, which is sure where its words are not: "2027-03-31". */
function dayOf(element: Element): string | null {
  const day = get(element, 'localName') === 'time' ? call(element, 'getAttribute', 'datetime') : null;
  return day !== null && isCalendarDate(day) ? day : null;
}

/** What an element without text says of a value, such as a meter or an icon: "18 of 20 incidents remaining", "Activated". */
function statedValue(element: Element): string {
  const isStated = (name: string) => statusOf(name) !== null || (/\p{Nd}/u.test(name) && mayHoldLabel(name));
  return accessibleNames(element).find(isStated) ?? '';
}

/** Whether a box is the same as `outer` or inside it. */
export function isWithin(box: Box, outer: Box): boolean {
  return box.order >= outer.order && box.order < outer.until;
}

/** The smallest box that holds both; `null` for boxes of different roots. */
export function commonBox(one: Box, other: Box): Box | null {
  for (let each: Box | null = one; each !== null; each = each.parent) if (isWithin(other, each)) return each;
  return null;
}

/** The words of a line: its text and what its fields show. Buttons count only if there is nothing else. */
export function textOfLine({ pieces }: Line): string {
  const words = pieces.filter(({ kind }) => kind !== 'button');
  const text = textOfPieces(words);
  return text === '' ? textOfPieces(pieces) : text;
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

import { call, get } from '../../portals/dom.ts';
import { OURS, shadowRootOf } from '../frame/shadow-roots.ts';
import { type Box, intersection, isEmpty } from './box.ts';

/**
 * `vital` is what must stay in sight while it is used: a field with the focus, a dialog's buttons. `own` is the
 * message itself. `room` is the box of a heading or message around its words: empty, and yet part of it.
 */
export type ObstacleKind = 'vital' | 'own' | 'control' | 'text' | 'room';

/** Something of the page that a person needs to see. */
export interface Obstacle extends Box {
  readonly kind: ObstacleKind;
}

const CONTROL_ROLES = [
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'treeitem',
];
const FIELDS = 'input, select, textarea, [contenteditable=""], [contenteditable="true"]';
const CONTROLS = `a[href], button, summary, ${FIELDS}, ${CONTROL_ROLES.map((role) => `[role="${role}"]`).join()}`;
/** What draws something without words. */
const DRAWN = 'img, svg, canvas, video, iframe, embed, object, meter, progress';
const ROOMS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], [role^="alert"], [role="status"]';
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"]';
const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** Words in these are not shown, or not as text of the page. */
const UNREAD = 'script, style, noscript, template, head';
/** Of longer lists, what lies outside the window is skipped without being measured one by one. */
const LONG = 120;

/** What clips an element: as it stands in the flow, and as it is held by what is positioned around it. */
interface Clips {
  readonly flow: Box;
  readonly held: Box;
}

/** Everything in the window that a person needs to see. All is measured at once; nothing is changed. */
export function obstaclesOn(window: Box): Obstacle[] {
  const found: Obstacle[] = [];
  new Measuring(window, found).allIn(get(document, 'documentElement'), { flow: window, held: window });
  return found;
}

class Measuring {
  readonly #window: Box;
  readonly #found: Obstacle[];
  readonly #focused = deepFocus();
  readonly #words = new Range();

  constructor(window: Box, found: Obstacle[]) {
    this.#window = window;
    this.#found = found;
  }

  allIn(parent: Element | ShadowRoot, clips: Clips): void {
    const children = get(parent, 'children');
    let node: Node | null =
      children.length < LONG ? get(parent, 'firstChild') : firstBelow(children, clips.flow.top);
    for (; node !== null; node = get(node, 'nextSibling')) {
      if (node instanceof Text) this.#text(node, clips.flow);
      else if (node instanceof Element && get(node, 'localName') !== OURS) {
        const isBelow = this.#element(node, clips);
        if (isBelow && children.length >= LONG) return;
      }
    }
  }

  /** @returns whether it begins below all that can be seen */
  #element(element: Element, clips: Clips): boolean {
    const box = call(element, 'getBoundingClientRect');
    const isBoxless = isEmpty(box);
    if (isBoxless ? call(element, 'matches', UNREAD) : !mayReach(box, this.#window))
      return box.top >= this.#window.bottom;
    const style = getComputedStyle(element);
    if (style.display === 'none') return false;
    const clip = clipOf(style, clips, this.#window);
    const kind = kindOf(element, this.#focused);
    if (kind !== null && !isBoxless) this.#add(element, box, clip, kind);
    // Nothing that matters stands inside a drawing or a control but what is part of it.
    if (kind === 'control' || kind === 'vital') return false;
    const flow = isBoxless || !clipsContent(style) ? clip : intersection(clip, box);
    if (isEmpty(flow)) return false;
    const within = { flow, held: style.position === 'static' ? clips.held : flow };
    const root = shadowRootOf(element);
    if (root !== null) this.allIn(root, within);
    this.allIn(element, within);
    return false;
  }

  #text(text: Text, clip: Box): void {
    if (text.data.trim() === '') return;
    this.#words.selectNodeContents(text);
    const around = get(text, 'parentElement');
    for (const line of this.#words.getClientRects()) {
      if (around === null) this.#found.push({ ...intersection(line, clip), kind: 'text' });
      else this.#add(around, line, clip, 'text');
    }
  }

  #add(element: Element, box: Box, clip: Box, kind: ObstacleKind): void {
    const seen = intersection(box, clip);
    if (isEmpty(seen)) return;
    const how = { opacityProperty: true, visibilityProperty: true };
    if (!call(element, 'checkVisibility', how)) return;
    this.#found.push({ ...seen, kind });
  }
}

/** What is in it can reach a little out of it, such as letters, and what is higher up or to the left may scroll. */
function mayReach(box: Box, window: Box): boolean {
  return !isEmpty(intersection(box, window));
}

function kindOf(element: Element, focused: Element | null): ObstacleKind | null {
  if (call(element, 'matches', CONTROLS)) return isVital(element, focused) ? 'vital' : 'control';
  if (call(element, 'matches', DRAWN)) return 'control';
  return call(element, 'matches', ROOMS) ? 'room' : null;
}

function isVital(element: Element, focused: Element | null): boolean {
  if (element === focused) return call(element, 'matches', `${FIELDS}, [role="textbox"], [role="combobox"]`);
  return call(element, 'matches', BUTTONS) && call(element, 'closest', DIALOGS) !== null;
}

function clipOf({ position }: CSSStyleDeclaration, { flow, held }: Clips, window: Box): Box {
  if (position === 'fixed') return window;
  return position === 'absolute' ? held : flow;
}

const clipsContent = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
  overflowX !== 'visible' || overflowY !== 'visible';

/** In a list in order, the first that reaches below a line. */
function firstBelow(children: HTMLCollection, line: number): Element | null {
  let [from, to] = [0, children.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((bottomOf(children[middle]) ?? line) < line) from = middle + 1;
    else to = middle;
  }
  return children[Math.max(0, from - 1)] ?? null;
}

const bottomOf = (element: Element | undefined) =>
  element === undefined ? undefined : call(element, 'getBoundingClientRect').bottom;

/** The element with the focus, also in a shadow root. */
function deepFocus(): Element | null {
  let activeElement = get(document, 'activeElement');
  for (let inner = activeElement; inner !== null; ) {
    activeElement = inner;
    inner = shadowRootOf(inner)?.activeElement ?? null;
  }
  return activeElement;
}

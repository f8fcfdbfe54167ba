import { BREAK } from '../../guidance/matching/normalise.ts';
import { call, get } from '../dom.ts';
import { mayHoldLabel } from './label-match.ts';
import { isSkipped } from './seen.ts';

/** Stands in a line for a field that people can type in: as between blocks, nothing is read across it. */
export const FIELD = BREAK;

/** An element that people work with, and what it shows. */
export type Control =
  | { readonly kind: 'field'; readonly text: string }
  /** A list whose choices say more than a name: each is a line of its own, chosen or not. */
  | { readonly kind: 'choices'; readonly texts: readonly string[] }
  | {
      readonly kind: 'button';
      readonly text: string;
      /** Its content is text of the page all the same: a link, or a card that is one large button. */
      readonly isText: boolean;
    };

const EDITABLE =
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"]';
const BUTTONS = 'button, [role="button"], [role="menuitem"], summary';
const LINKS = 'a:not([role="button"])';
/** What is in a card, and never in a mere button. */
const MORE_THAN_A_BUTTON = 'h1, h2, h3, h4, h5, h6, dl, dt, table, p, li, br, [role="heading"]';
const INPUTS_WITHOUT_TEXT = ['hidden', 'checkbox', 'radio', 'range', 'color', 'file', 'image'];
const BUTTON_INPUTS = ['button', 'submit', 'reset'];

/** What an element is to a person who works with it; `null` for everything that is no control. */
export function controlOf(element: Element): Control | null {
  if (get(element, 'localName') === 'input' || get(element, 'localName') === 'textarea') {
    return controlOfInput(element as HTMLInputElement);
  }
  if (get(element, 'localName') === 'select') return controlOfSelect(element as HTMLSelectElement);
  if (call(element, 'matches', EDITABLE)) {
    const isReadOnly = call(element, 'getAttribute', 'aria-readonly') === 'true';
    return { kind: 'field', text: isReadOnly ? textBelow(element) : FIELD };
  }
  if (!call(element, 'matches', `${BUTTONS}, a`)) return null;
  const isText =
    call(element, 'matches', LINKS) || call(element, 'querySelector', MORE_THAN_A_BUTTON) !== null;
  return { kind: 'button', text: tidy(textBelow(element)), isText };
}

function controlOfInput({ type, value, readOnly, disabled }: HTMLInputElement): Control {
  if (BUTTON_INPUTS.includes(type)) return { kind: 'button', text: tidy(value), isText: false };
  if (INPUTS_WITHOUT_TEXT.includes(type)) return { kind: 'field', text: '' };
  const showsValue = (readOnly || disabled) && type !== 'password';
  return { kind: 'field', text: showsValue ? value : FIELD };
}

/** What can be chosen is the portal's word, unlike what is typed. */
function controlOfSelect(select: HTMLSelectElement): Control {
  const texts = [...get(select, 'options')].map(({ text }) => tidy(text));
  return texts.some(mayHoldLabel) ? { kind: 'choices', texts } : { kind: 'field', text: FIELD };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Deeper elements hold no words of a button. */
const DEEPEST = 100;

/** The visible text below an element, shadow roots left out: enough for the words of a button. */
function textBelow(element: Element, depth = 0): string {
  let text = '';
  for (const node of depth > DEEPEST ? [] : get(element, 'childNodes')) {
    if (get(node, 'nodeType') === node.TEXT_NODE) text += get(node, 'nodeValue') ?? '';
    else if (get(node, 'nodeType') === node.ELEMENT_NODE && !isSkipped(node as Element)) {
      text += ` ${textBelow(node as Element, depth + 1)} `;
    }
  }
  return text;
}

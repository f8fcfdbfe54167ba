import type { Card } from '../../messaging/card.ts';
import { call } from '../../portals/dom.ts';
import { undoOnAbort } from '../frame/undo.ts';
import type { Stacked } from './card-box.ts';
import type { CardHost } from './card-host.ts';
import { element } from './elements.ts';
import type { Stack } from './stack.ts';

/** How long it stands, in milliseconds; longer while it is used. */
const STANDS_MS = 10_000;

interface ReceiptOptions {
  readonly host: CardHost;
  readonly stack: Stack;
  /** The card that it stands in the place of. */
  readonly card: Card;
  readonly text: Stacked['text'];
  /** What was done. */
  readonly words: string;
  readonly onUndo: () => void;
  readonly onSettings: () => void;
  readonly signal: AbortSignal;
}

/** Says, for a moment and where the card was, what has been done with it, and takes it back. */
export class Receipt implements Stacked {
  readonly panel = element('div', { role: 'group', popover: 'manual', class: 'receipt' });
  readonly text: Stacked['text'];
  /** All of it, and where it is least in the way: the user has just pressed there. */
  readonly isOpen = true;
  readonly isAsked = true;
  readonly #stack: Stack;
  readonly #undo: HTMLButtonElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ host, stack, card, text, words, onUndo, onSettings, signal }: ReceiptOptions) {
    this.#stack = stack;
    this.text = text;
    this.#undo = button(card.undo.undo, () => {
      this.remove();
      onUndo();
    });
    const settings = button(card.undo.settings, onSettings);
    Object.assign(this.panel, { lang: card.language, dir: card.direction });
    this.panel.setAttribute('aria-label', words);
    this.panel.style.colorScheme = card.theme ?? '';
    this.panel.append(element('span', { class: 'words' }, words), this.#undo, settings);
    host.add(this.panel);
    host.announce(words);
    stack.add(this);
    this.#waitToGo();
    undoOnAbort(signal, () => this.remove());
  }

  open(): void {}
  placed(): void {}

  /** There is no room for it, or the user has expanded a card. */
  collapse(): void {
    this.remove();
  }

  focus(): void {
    this.#undo.focus();
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#stack.delete(this);
    this.panel.remove();
  }

  #waitToGo(): void {
    this.#timer = setTimeout(() => {
      if (call(this.panel, 'matches', ':hover, :focus-within')) this.#waitToGo();
      else this.remove();
    }, STANDS_MS);
  }
}

function button(text: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'action' }, text);
  made.addEventListener('click', ({ isTrusted }) => isTrusted && onPress());
  return made;
}

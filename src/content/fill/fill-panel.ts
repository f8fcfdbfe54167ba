import type { FillCard } from '../../messaging/fill-card.ts';
import { element, ICONS, icon } from '../cards/elements.ts';
import type { Parts } from './place-beside.ts';

type OfferText = FillCard['offers'][number];

export interface PanelEvents {
  readonly onPress: (offer: OfferText, event: Event, button: HTMLButtonElement) => void;
  readonly onClose: (event: Event) => void;
  /** What is to be known about the buttons is asked for, or no longer. */
  readonly onAbout: () => void;
}

/** What the panel says at the moment, besides the card. */
export interface PanelState {
  /** What came of the last press, or is asked after it; `null` before any. */
  readonly message: string | null;
  /** The contract that would replace what is in the fields, if it is pressed again. */
  readonly replacing: string | null;
}

/** The panel beside the fields: a button for the likeliest contract, a list of the others, lines about them. */
export class FillPanel {
  readonly element = element('div', { class: 'fill', popover: 'manual', role: 'group' });
  readonly #events: PanelEvents;
  readonly #lines = element('div', { class: 'lines' });
  readonly #list = element('ul', { class: 'list', id: 'fill-list' });
  readonly #row = element('div', { class: 'row' });
  #more: HTMLButtonElement | null = null;
  #isPressed = false;
  #released: (() => void) | null = null;
  /** Whether the lines are wanted, also where they cover something: what came of a press is. */
  #areLinesAsked = false;

  constructor(events: PanelEvents, signal: AbortSignal) {
    this.#events = events;
    this.#followPresses(signal);
    this.#list.hidden = true;
    this.element.append(this.#lines, this.#list, this.#row);
    this.element.addEventListener('keydown', (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.stopPropagation();
      if (this.#list.hidden) this.#events.onClose(event);
      else this.#open(false);
    });
  }

  /** Whether a pointer is down on it: what is below it gets a click only if it is still there when it is up. */
  get isPressed(): boolean {
    return this.#isPressed;
  }

  /** Calls back once that is over, with the click. */
  onceReleased(callback: () => void): void {
    this.#released = callback;
  }

  #followPresses(signal: AbortSignal): void {
    this.element.addEventListener('pointerdown', ({ isTrusted }) => {
      this.#isPressed = isTrusted;
    });
    const release = () => {
      if (!this.#isPressed) return;
      this.#isPressed = false;
      const released = this.#released;
      this.#released = null;
      // The click comes after the pointer is up.
      if (released !== null) setTimeout(released);
    };
    for (const event of ['pointerup', 'pointercancel'])
      addEventListener(event, release, { signal, capture: true });
  }

  get parts(): Parts {
    const { row, lines, list } = { row: this.#row, lines: this.#lines, list: this.#list };
    return { row, lines, list, areLinesAsked: this.#areLinesAsked };
  }

  /** @returns the lines, for screen readers */
  show(card: FillCard, { message, replacing }: PanelState): readonly string[] {
    const { language, direction, theme, title, offers } = card;
    Object.assign(this.element, { lang: language, dir: direction });
    this.element.style.colorScheme = theme ?? '';
    this.element.setAttribute('aria-label', title);
    const [first, ...others] = offers;
    const lines = linesOf(card, message);
    this.#lines.replaceChildren(...lines.map((line) => element('p', {}, line)));
    this.#lines.hidden = lines.length === 0;
    this.#areLinesAsked = message !== null;
    const isOpen = !this.#list.hidden;
    this.#list.replaceChildren(
      ...others.map((offer) => this.#item(offer, replacing)),
      ...card.unusable.map((line) => element('li', { class: 'unusable' }, line)),
    );
    this.#more = first === undefined ? null : this.#moreButton(card);
    this.#row.replaceChildren(
      ...(first === undefined ? [] : [this.#offerButton(first, replacing, icon(ICONS.product))]),
      ...(this.#more === null ? [] : [this.#more]),
      ...(lines.length === 0 ? [] : [this.#aboutButton(lines)]),
      this.#closeButton(card),
    );
    this.#open(isOpen && this.#more !== null, false);
    return lines;
  }

  /** Closes the list. */
  fold(): void {
    this.#open(false, false);
  }

  #open(isOpen: boolean, movesFocus = true): void {
    this.#list.hidden = !isOpen;
    this.#more?.setAttribute('aria-expanded', String(isOpen));
    this.#events.onAbout();
    if (!movesFocus) return;
    if (isOpen) this.#list.querySelector('button')?.focus();
    else this.#more?.focus();
  }

  #item(offer: OfferText, replacing: string | null): HTMLElement {
    const note = offer.note === null ? [] : [element('p', {}, offer.note)];
    return element('li', {}, this.#offerButton(offer, replacing), ...note);
  }

  #offerButton(offer: OfferText, replacing: string | null, ...icons: Node[]): HTMLButtonElement {
    const text = offer.contract === replacing ? offer.replace : offer.fill;
    const attributes = {
      type: 'button',
      class: 'offer',
      title: text,
      'aria-label': text,
      'data-contract': offer.contract,
    };
    const button = element('button', attributes, ...icons, element('span', {}, text));
    button.addEventListener('click', (event) => this.#events.onPress(offer, event, button));
    return button;
  }

  #moreButton({ offers, unusable, more }: FillCard): HTMLButtonElement | null {
    if (offers.length + unusable.length < 2) return null;
    const button = element(
      'button',
      { type: 'button', class: 'more', 'aria-label': more, 'aria-controls': 'fill-list' },
      icon(ICONS.chevron),
    );
    button.addEventListener('click', (event) => event.isTrusted && this.#open(this.#list.hidden === true));
    return button;
  }

  /** Shown where there is no room for the lines; named by them, so that they are heard without a press. */
  #aboutButton(lines: readonly string[]): HTMLButtonElement {
    const words = lines.join(' ');
    const button = element(
      'button',
      { type: 'button', class: 'about', 'aria-label': words, title: words, 'aria-expanded': 'false' },
      icon(ICONS.careful),
    );
    button.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      this.#areLinesAsked = !this.#areLinesAsked;
      button.setAttribute('aria-expanded', String(this.#areLinesAsked));
      this.#events.onAbout();
    });
    return button;
  }

  #closeButton({ close }: FillCard): HTMLButtonElement {
    const button = element(
      'button',
      { type: 'button', class: 'dismiss', 'aria-label': close },
      icon(ICONS.close),
    );
    button.addEventListener('click', (event) => this.#events.onClose(event));
    return button;
  }
}

/** What came of a press comes first; then what is wrong with what is typed, and what to know before filling. */
function linesOf({ warnings, offers: [first], unusable }: FillCard, message: string | null): string[] {
  const about = first === undefined ? unusable : [first.note].filter((note) => note !== null);
  return [...new Set([...(message === null ? [] : [message]), ...warnings, ...about])];
}

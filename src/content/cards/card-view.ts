import type { Card } from '../../messaging/card.ts';
import type { CardAction } from './act.ts';
import type { Stacked } from './card-box.ts';
import { cardContent } from './card-content.ts';
import type { CardHost } from './card-host.ts';
import { copyFromFrame, plainText } from './copy-card.ts';
import { drawn, element } from './elements.ts';
import { makeMovable } from './moving.ts';
import type { PressGuard } from './press-guard.ts';
import type { Stack } from './stack.ts';

interface CardEvents {
  readonly onClose: () => void;
  readonly onAction: (action: CardAction) => void;
}

/** How a card comes: as a chip, or expanded if there is room for it. */
type Beginning = 'chip' | 'open-if-room';

/**
 * One message's card, from the first `show` until `remove`; `show` may change its content. Collapsed it is a chip:
 * icon and title in one line. All of it is in the document in either state.
 */
export class CardView implements Stacked {
  readonly panel = element('section', { role: 'note', popover: 'manual', class: 'card' });
  /** What it stands beside. */
  text: Stacked['text'] = null;
  isOpen: boolean;
  /** Whether the user has expanded it or used it: then it may cover something. */
  isAsked = false;
  readonly #host: CardHost;
  readonly #stack: Stack;
  readonly #events: CardEvents;
  #shown: string | null = null;
  #announced = '';
  #guards: PressGuard[] = [];
  /** Aborts what looks after the buttons, which are made anew with every text. */
  #buttons = new AbortController();

  constructor(host: CardHost, stack: Stack, beginning: Beginning, events: CardEvents) {
    this.#host = host;
    this.#stack = stack;
    this.#events = events;
    this.isOpen = beginning === 'open-if-room';
    this.panel.addEventListener('keydown', (event) => this.#pressed(event));
    this.panel.addEventListener('focusin', ({ isTrusted }) => isTrusted && this.#comeInSight());
    for (const used of ['pointerdown', 'focusin'])
      this.panel.addEventListener(used, ({ isTrusted }) => {
        if (isTrusted && this.isOpen) this.isAsked = true;
      });
  }

  /** Shows or updates the card; showing the same again changes nothing, so that focus and scrolling stay. */
  show(card: Card): void {
    // Where cards stand is no part of what this one says.
    const asText = JSON.stringify({ ...card, place: null });
    if (asText === this.#shown) return;
    const isFirst = this.#shown === null;
    const hadFocus = this.panel.matches(':focus-within');
    this.#shown = asText;
    this.#fill(card);
    if (isFirst) this.#host.add(this.panel);
    if (hadFocus) this.focus();
    // A change of what it says is no news as long as its title is the same.
    if (card.announcement !== this.#announced) this.#host.announce(card.announcement);
    this.#announced = card.announcement;
    this.#stack.add(this);
  }

  /** Keeps the card beside the text, and the mark over it, as it moves. */
  standBeside(range: Range, around: Element): void {
    const { marks } = this.#host;
    if (this.text !== null) marks.delete(this.text.range);
    marks.add(range);
    this.text = { range, around };
    // For debuggers.
    this.panel.dataset['words'] = String(range);
    this.#stack.add(this);
  }

  focus(): void {
    this.panel.querySelector<HTMLElement>('.title')?.focus();
  }

  collapse(): void {
    this.isOpen = false;
    this.isAsked = false;
    this.#reflect();
  }

  /** Expands it because the user wants it. */
  open(): void {
    this.isOpen = true;
    this.isAsked = true;
    this.#reflect();
  }

  placed(): void {
    // A chip has no buttons of that kind.
    if (!this.isOpen) return;
    for (const guard of this.#guards) guard.placed();
  }

  remove(): void {
    this.#buttons.abort();
    this.#stack.delete(this);
    if (this.text !== null) this.#host.marks.delete(this.text.range);
    this.text = null;
    this.panel.remove();
  }

  #fill(card: Card): void {
    this.#buttons.abort();
    this.#buttons = new AbortController();
    this.#guards = [];
    const { message, verdict, language, direction, tone, certainty } = card;
    Object.assign(this.panel.dataset, { message, verdict, tone, certainty: certainty.kind });
    Object.assign(this.panel, { lang: language, dir: direction });
    this.panel.style.colorScheme = card.theme ?? '';
    this.panel.setAttribute('aria-labelledby', 'title');
    const { header, title, handle, close, body, footer } = cardContent(card, {
      onAction: this.#events.onAction,
      onCopy: (button) => void this.#copy(card, button),
      onRefused: () => this.#sayAgain(card.again),
      guard: (button) => this.#guard(button),
    });
    title.addEventListener('click', ({ isTrusted }) => isTrusted && this.#stack.toggle(this));
    close.addEventListener('click', ({ isTrusted }) => isTrusted && this.#events.onClose());
    makeMovable(header, handle, {
      onMove: (x, y) => this.#stack.move(this, x, y),
      onMoved: (wasDragged) => this.#stack.moved(this, wasDragged),
      onBack: () => this.#stack.putBack(this),
    });
    // What is expanded needs more room, and moves nothing.
    for (const part of body.querySelectorAll('details'))
      part.addEventListener('toggle', () => this.#stack.add(this));
    this.panel.replaceChildren(header, body, footer);
    this.#reflect();
  }

  async #copy(card: Card, button: HTMLElement): Promise<void> {
    const { copied, failed } = card.copy;
    const outcome = (await copyFromFrame(plainText(card))) ? copied : failed;
    button.replaceChildren(drawn(outcome));
    button.setAttribute('aria-label', outcome);
    this.#host.announce(outcome);
  }

  #sayAgain(again: string): void {
    const line = element('p', { class: 'again' }, again);
    this.panel.querySelector('.again')?.remove();
    this.panel.querySelector('.footer')?.append(line);
    this.#host.announce(again);
    this.#stack.add(this);
  }

  #guard(button: HTMLElement): PressGuard {
    const guard = this.#host.guard(button, this.#buttons.signal);
    this.#guards.push(guard);
    return guard;
  }

  /** The chip of a message that is scrolled away is nowhere to be seen: by key, it can be reached all the same. */
  #comeInSight(): void {
    if (!this.panel.hasAttribute('data-unplaced')) return;
    this.text?.around.scrollIntoView({ block: 'nearest' });
    this.#stack.add(this);
  }

  #reflect(): void {
    const { style } = this.panel;
    // What the other state had room for says nothing about the size of this one.
    if (this.panel.hasAttribute('data-collapsed') === this.isOpen) style.maxWidth = style.maxHeight = '';
    this.panel.toggleAttribute('data-collapsed', !this.isOpen);
    this.panel.toggleAttribute('data-asked', this.isOpen && this.isAsked);
    this.panel.querySelector('.title')?.setAttribute('aria-expanded', String(this.isOpen));
  }

  #pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // What holds the message, such as a dialog of the page, must not close with it.
    event.preventDefault();
    event.stopPropagation();
    if (this.isOpen) this.#stack.toggle(this);
    else this.#stack.leave();
  }
}

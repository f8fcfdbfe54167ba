import type { Card } from '../../messaging/card.ts';
import type { CardAction } from './act.ts';
import type { CardHost } from './card-host.ts';
import { element, ICONS, icon } from './elements.ts';
import { keepBeside } from './place.ts';

type Paragraph = Card['text'][number];

interface CardEvents {
  readonly onClose: () => void;
  readonly onAction: (action: CardAction) => void;
}

/** One card beside the text it explains, from the first `show` until `remove`; `show` may change its content. */
export class CardView {
  readonly #host: CardHost;
  readonly #events: CardEvents;
  readonly #panel = element('section', { role: 'note', popover: 'manual', class: 'card' });
  #shown: string | null = null;
  #isOpen: boolean;
  #leaveText = () => {};
  /** Aborts what looks after the buttons, which are made anew with every text. */
  #buttons = new AbortController();

  /** @param isOpen whether it starts expanded; a collapsed card shows its title alone */
  constructor(host: CardHost, isOpen: boolean, events: CardEvents) {
    this.#host = host;
    this.#isOpen = isOpen;
    this.#events = events;
    this.#panel.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape') this.#events.onClose();
    });
  }

  /** Shows or updates the card; showing the same again changes nothing, so that focus and scrolling stay. */
  show(card: Card): void {
    const asText = JSON.stringify(card);
    if (asText === this.#shown) return;
    const isFirst = this.#shown === null;
    const hadFocus = this.#panel.matches(':focus-within');
    this.#shown = asText;
    this.#fill(card);
    if (isFirst) {
      this.#host.add(this.#panel);
    }
    if (hadFocus) this.#panel.querySelector<HTMLElement>('.close')?.focus();
    this.#host.announce(card.announcement);
  }

  /** Keeps the card beside the text, and the mark over it, as it moves. */
  standBeside(range: Range, context: Element): void {
    this.#leaveText();
    const { marks } = this.#host;
    marks.add(range);
    const stopPlacing = keepBeside(this.#panel, range, context, () => marks.redraw());
    this.#leaveText = () => {
      stopPlacing();
      marks.delete(range);
    };
    // For debuggers.
    this.#panel.dataset['words'] = String(range);
  }

  remove(): void {
    this.#leaveText();
    this.#buttons.abort();
    this.#panel.remove();
  }

  #fill(card: Card): void {
    this.#buttons.abort();
    this.#buttons = new AbortController();
    const { message, verdict, language, direction } = card;
    Object.assign(this.#panel.dataset, { message, verdict, certainty: card.certainty.kind });
    this.#panel.lang = language;
    this.#panel.dir = direction;
    this.#panel.style.colorScheme = card.theme ?? '';
    this.#panel.setAttribute('aria-labelledby', 'title');
    const close = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': card.close },
      icon(ICONS.close),
    );
    close.addEventListener('click', (event) => event.isTrusted && this.#events.onClose());

    const body = element(
      'div',
      { class: 'body', id: 'body' },
      ...card.text.map((line) => paragraph('p', line)),
    );
    body.append(
      element('h3', {}, card.stepsTitle),
      element('ol', {}, ...card.steps.map((line) => paragraph('li', line))),
    );
    if (card.done !== null) body.append(element('p', { class: 'done' }, card.done));
    const footer = element(
      'footer',
      { class: 'footer' },
      element('span', { class: 'certainty' }, card.certainty.text),
      rules(card),
    );
    const isKnown = card.actions.some(({ action }) => action === 'snooze');
    // In the footer, which never scrolls. Unknown errors have their buttons first, known messages last.
    if (isKnown) footer.append(this.#actions(card, 'quiet-actions'));
    else if (card.actions.length > 0) footer.prepend(this.#actions(card, 'actions'));
    this.#panel.replaceChildren(
      element('header', { class: 'header' }, icon(ICONS.product), this.#title(card), close),
      body,
      footer,
    );
    this.#panel.toggleAttribute('data-collapsed', !this.#isOpen);
  }

  #actions(card: Card, kind: string): HTMLElement {
    const buttons = card.actions.map(({ action, text }) => {
      const button = element('button', { type: 'button', class: 'action' }, text);
      const guard = this.#host.guard(button, this.#buttons.signal);
      button.addEventListener('click', (event) => guard.allows(event) && this.#events.onAction(action));
      return button;
    });
    return element('div', { class: kind }, ...buttons);
  }

  /** The title is the button that expands and collapses the card. */
  #title(card: Card): HTMLElement {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'title',
        id: 'title',
        'aria-expanded': String(this.#isOpen),
        'aria-controls': 'body',
      },
      element('span', {}, card.title),
      icon(ICONS.chevron),
    );
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      this.#isOpen = !this.#isOpen;
      button.setAttribute('aria-expanded', String(this.#isOpen));
      this.#panel.toggleAttribute('data-collapsed', !this.#isOpen);
    });
    return element('h2', {}, button);
  }
}

function rules(card: Card): HTMLElement {
  const list = card.rules.map(({ id, text }) => element('li', {}, element('b', {}, id), ` ${text}`));
  return element(
    'details',
    { class: 'rules' },
    element('summary', {}, card.rulesTitle),
    element('ul', {}, ...list),
    element('p', { class: 'source' }, card.source),
  );
}

function paragraph(tag: 'p' | 'li', pieces: Paragraph): HTMLElement {
  const children = pieces.map(({ text, href }) =>
    href === undefined ? text : element('a', { href, target: '_blank', rel: 'noreferrer' }, text),
  );
  return element(tag, {}, ...children);
}

import type { Card } from '../../messaging/card.ts';
import type { CardAction } from './act.ts';
import { element, ICONS, icon } from './elements.ts';
import type { PressGuard } from './press-guard.ts';

type Paragraph = Card['text'][number];

/** What pressing the card's buttons does, and what tells a press that counts. */
interface CardButtons {
  readonly onAction: (action: CardAction) => void;
  readonly onCopy: (button: HTMLElement) => void;
  /** A press by the user that did not count. */
  readonly onRefused: () => void;
  readonly guard: (button: HTMLElement) => PressGuard;
}

/** What a card consists of, ready to be put into it. */
export function cardContent(card: Card, buttons: CardButtons) {
  const title = titleButton(card);
  const handle = iconButton('move', 'move', card.move);
  const close = iconButton('close', 'close', card.close);
  const header = element('header', { class: 'header' }, element('h2', {}, title), handle, close);
  return { header, title, handle, close, body: bodyOf(card), footer: footerOf(card, buttons) };
}

/** The title is the button that expands and collapses the card; with its icon, it is all of a chip. */
function titleButton({ title, tone }: Card): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'title', id: 'title', 'aria-controls': 'body' },
    icon(ICONS[tone]),
    element('span', {}, title),
    icon(ICONS.chevron),
  );
}

function iconButton(kind: string, name: keyof typeof ICONS, label: string): HTMLButtonElement {
  const attributes = { type: 'button', class: kind, 'aria-label': label, title: label };
  return element('button', attributes, icon(ICONS[name]));
}

function bodyOf(card: Card): HTMLElement {
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
  return body;
}

function footerOf(card: Card, buttons: CardButtons): HTMLElement {
  const footer = element(
    'footer',
    { class: 'footer' },
    element('span', { class: 'certainty' }, card.certainty.text),
    rules(card),
  );
  const isKnown = card.actions.some(({ action }) => action === 'snooze');
  const done = card.actions.map(({ action, text }) =>
    actionButton(text, buttons, () => buttons.onAction(action)),
  );
  const copy = actionButton(card.copy.text, buttons, buttons.onCopy);
  // In the footer, which never scrolls. Unknown errors have their buttons first, known messages last.
  if (!isKnown && done.length > 0) footer.prepend(element('div', { class: 'actions' }, ...done));
  footer.append(element('div', { class: 'quiet-actions' }, ...(isKnown ? done : []), copy));
  return footer;
}

function actionButton(
  text: string,
  { guard, onRefused }: CardButtons,
  onPress: (button: HTMLElement) => void,
): HTMLElement {
  const button = element('button', { type: 'button', class: 'action' }, text);
  const guarded = guard(button);
  button.addEventListener('click', (event) => {
    if (guarded.allows(event)) onPress(button);
    else if (event.isTrusted) onRefused();
  });
  return button;
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

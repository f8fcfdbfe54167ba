import { unquoted } from '../../guidance/unquoted.ts';
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
    { type: 'button', class: 'title', id: 'title', 'aria-controls': 'body', 'aria-label': title },
    icon(ICONS[tone]),
    element('span', {}, title),
    icon(ICONS.chevron),
  );
}

function iconButton(kind: string, name: keyof typeof ICONS, label: string): HTMLButtonElement {
  const attributes = { type: 'button', class: kind, 'aria-label': label, title: label };
  return element('button', attributes, icon(ICONS[name]));
}

/**
 * What it means, what is left, and the next step; the rest is collapsed. An error that no message explains has several
 * things to try, and none of them comes first.
 */
function bodyOf(card: Card): HTMLElement {
  const lead = card.text.slice(0, card.leading);
  const more = card.text.slice(card.leading);
  const withLink = isUnknown(card) ? -1 : card.steps.findIndex((step) => linkIn(step) !== undefined);
  const next = withLink === -1 ? card.steps : card.steps.slice(0, withLink + 1);
  const otherwise = card.steps.slice(next.length);
  return element(
    'div',
    { class: 'body', id: 'body' },
    ...lead.map((line) => paragraph('p', line)),
    ...(withLink === -1 ? [] : [primary(linkIn(card.steps[withLink]))]),
    element('h3', {}, card.stepsTitle),
    stepList(next),
    ...(otherwise.length === 0
      ? []
      : [detailsOf('otherwise', card.otherwise, stepList(otherwise, next.length))]),
    detailsOf('why', card.why, ...more.map((line) => paragraph('p', line)), ...rules(card)),
    ...(card.done === null ? [] : [element('p', { class: 'done' }, card.done)]),
  );
}

function isUnknown({ actions }: Card): boolean {
  return actions.every(({ action }) => action !== 'snooze');
}

function linkIn(step: Paragraph | undefined) {
  return step?.find(({ href }) => href !== undefined);
}

/** Where the next step leads. */
function primary(link: Paragraph[number] | undefined): HTMLElement {
  const attributes = { class: 'primary', href: link?.href ?? '', target: '_blank', rel: 'noreferrer' };
  return element('p', {}, element('a', attributes, unquoted(link?.text ?? '')));
}

function stepList(steps: readonly Paragraph[], done = 0): HTMLElement {
  const list = element('ol', {}, ...steps.map((line) => paragraph('li', line)));
  list.style.counterReset = `step ${done}`;
  return list;
}

function detailsOf(kind: string, title: string, ...content: Node[]): HTMLElement {
  return element('details', { class: kind }, element('summary', {}, title), ...content);
}

function footerOf(card: Card, buttons: CardButtons): HTMLElement {
  const footer = element(
    'footer',
    { class: 'footer' },
    element('span', { class: 'certainty' }, card.certainty.text),
  );
  const isKnown = !isUnknown(card);
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

function rules(card: Card): HTMLElement[] {
  const list = card.rules.map(({ id, text }) => element('li', {}, element('b', {}, id), ` ${text}`));
  return [element('ul', { class: 'rules' }, ...list), element('p', { class: 'source' }, card.source)];
}

function paragraph(tag: 'p' | 'li', pieces: Paragraph): HTMLElement {
  const children = pieces.map(({ text, href }) =>
    href === undefined ? text : element('a', { href, target: '_blank', rel: 'noreferrer' }, text),
  );
  return element(tag, {}, ...children);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card as it stands in a frame's closed shadow root, read from outside by the browser's debugger. */
export interface ShownCard {
  readonly message: string;
  readonly verdict: string;
  readonly certainty: string;
  readonly language: string;
  readonly title: string;
  /** All the prose of the card, line by line. */
  readonly text: string;
  readonly steps: readonly string[];
  readonly links: readonly string[];
  readonly rules: readonly string[];
  readonly box: Box;
  /** The words of the page that it explains. */
  readonly words: string;
  /** The boxes that mark texts in the same frame, as far as they can be seen. */
  readonly marked: readonly Box[];
}

/**
 * What a debugger runs in the page, with the shadow root handed to it: it must name nothing outside itself. The words
 * of the extension are drawn by a style sheet and stand in no text node, so it is given the way to read them.
 */
export type ReadRoot<Result> = (root: ShadowRoot, wordsOf: (node: Node | null) => string) => Result;

/** Runs in the page, see `ReadRoot`. */
export const readCards: ReadRoot<ShownCard[]> = (root, wordsOf) => {
  const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
  const texts = (card: Element, selector: string) =>
    [...card.querySelectorAll(selector)].map((found) => wordsOf(found).trim());
  return [...root.querySelectorAll<HTMLElement>('[role="note"]')].map((card) => ({
    message: card.dataset['message'] ?? '',
    verdict: card.dataset['verdict'] ?? '',
    certainty: card.dataset['certainty'] ?? '',
    language: card.lang,
    title: texts(card, 'h2')[0] ?? '',
    text: texts(card, 'h2, p, h3, li').join('\n'),
    steps: texts(card, 'ol li'),
    links: [...card.querySelectorAll('a')].map(({ href }) => href),
    rules: texts(card, '.rules b'),
    box: boxOf(card.getBoundingClientRect()),
    words: card.dataset['words'] ?? '',
    marked: [...root.querySelectorAll('.mark')].map((mark) => boxOf(mark.getBoundingClientRect())),
  }));
};

/** The middle of the first card's button that copies its text, and that button's words; runs in the page, as above. */
export const copyButton: ReadRoot<
  { readonly x: number; readonly y: number; readonly words: string } | null
> = (root, wordsOf) => {
  const button = [...root.querySelectorAll('.quiet-actions button')].at(-1);
  if (button === undefined) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, words: wordsOf(button) };
};

/** The middle of the first card's button that snoozes it, in the frame; runs in the page, as above. */
export const snoozeButton: ReadRoot<{ readonly x: number; readonly y: number } | null> = (root, wordsOf) => {
  const buttons = [...root.querySelectorAll('button')];
  const snooze = buttons.find((button) => wordsOf(button) === 'Snooze for a day');
  if (snooze === undefined) return null;
  const { x, y, width, height } = snooze.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** A function as source that a debugger can call with the shadow root as `this`. */
export function asPageFunction(read: ReadRoot<unknown>): string {
  // The runner that strips our types may name functions by a helper of its own, which no page has.
  return `function () { const __name = (named) => named; return (${read.toString()})(this, ${wordsOf.toString()}); }`;
}

function wordsOf(node: Node | null): string {
  if (node === null) return '';
  const drawn = node instanceof HTMLDataElement ? node.value : null;
  if (drawn !== null || node instanceof Text) return drawn ?? (node as Text).data;
  return [...node.childNodes].map(wordsOf).join('');
}

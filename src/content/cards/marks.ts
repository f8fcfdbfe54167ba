import { undoOnAbort } from '../undo.ts';

const NAME = 'partner-support-companion';
const RULE = `::highlight(${NAME}) {
  background-color: light-dark(#fff1b8, #5c4a00);
  color: light-dark(#242424, #fff);
  text-decoration: underline 2px light-dark(#b8860b, #ffd75e);
  text-underline-offset: 3px;
}`;

/**
 * Marks recognised text with the CSS Custom Highlight API: nothing is wrapped and the page's own nodes stay
 * as they are. The rule is a constructed sheet, because a page's policy may forbid a style element.
 */
export class Marks {
  readonly #signal: AbortSignal;
  #highlight: Highlight | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  add(range: AbstractRange): void {
    this.#highlight ??= this.#createHighlight();
    this.#highlight.add(range);
  }

  delete(range: AbstractRange): void {
    this.#highlight?.delete(range);
  }

  #createHighlight(): Highlight {
    const created = new Highlight();
    CSS.highlights.set(NAME, created);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    undoOnAbort(this.#signal, () => {
      CSS.highlights.delete(NAME);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    return created;
  }
}

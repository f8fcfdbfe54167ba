import { undoOnAbort } from '../undo.ts';
import { HIGHLIGHT, HIGHLIGHT_RULE, IS_SHEET_INSERTED } from './page-rules.ts';

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
    CSS.highlights.set(HIGHLIGHT, created);
    undoOnAbort(this.#signal, () => CSS.highlights.delete(HIGHLIGHT));
    if (!IS_SHEET_INSERTED) this.#adoptSheet();
    return created;
  }

  #adoptSheet(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_RULE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    undoOnAbort(this.#signal, () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }
}

import cardStyles from './card.css?inline';
import { HIDDEN_WITHOUT_SHEET, IS_SHEET_INSERTED } from './page-rules.ts';

/**
 * The extension's one element in a frame, with a closed shadow root: the page can see that it is there, and
 * nothing of what is in it.
 */
export class CardHost {
  readonly #element = document.createElement('partner-support-companion');
  readonly #root: ShadowRoot;
  readonly #announcer = document.createElement('div');

  constructor() {
    // A page's rule for `*` must not hide or move it; the cards themselves are out of its reach.
    this.#element.style.cssText = 'all: initial !important; display: contents !important';
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(IS_SHEET_INSERTED ? `${cardStyles}\n${HIDDEN_WITHOUT_SHEET}` : cardStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#announcer.setAttribute('role', 'status');
    this.#announcer.className = 'announcer';
    this.#root.append(this.#announcer);
  }

  add(card: HTMLElement): void {
    this.#root.append(card);
    card.showPopover();
  }

  /**
   * Moves to where the cards of these texts can be used: while a modal dialog is open, whatever is outside it
   * can be seen and not used. Some portals replace everything in the document; then this puts the host back.
   */
  settle(texts: readonly Element[]): void {
    const dialog = texts.map((text) => text.closest('dialog:modal')).find((found) => found !== null);
    const home = dialog ?? document.documentElement;
    if (this.#element.parentNode === home) return;
    home.append(this.#element);
    // Moving an element takes its popovers out of the top layer.
    for (const card of this.#root.querySelectorAll<HTMLElement>('[popover]')) card.showPopover();
  }

  announce(words: string): void {
    this.#announcer.textContent = words;
  }

  remove(): void {
    this.#element.remove();
  }
}

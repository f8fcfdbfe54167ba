import cardStyles from './card.css?inline';

/**
 * The one element of ours in a frame, with a closed shadow root: the page can see that it is there, and
 * nothing of what is in it.
 */
export class CardHost {
  readonly #element = document.createElement('partner-support-companion');
  readonly #root: ShadowRoot;
  readonly #announcer = document.createElement('div');

  constructor() {
    // A page's rule for `*` must not hide or move us; the cards themselves are out of its reach.
    this.#element.style.cssText = 'all: initial !important; display: contents !important';
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#announcer.setAttribute('role', 'status');
    this.#announcer.className = 'announcer';
    this.#root.append(this.#announcer);
  }

  add(card: HTMLElement): void {
    // Some portals replace everything in the document; the next card puts us back.
    if (!this.#element.isConnected) document.documentElement.append(this.#element);
    this.#root.append(card);
  }

  announce(words: string): void {
    this.#announcer.textContent = words;
  }

  remove(): void {
    this.#element.remove();
  }
}

import { IS_SHEET_INSERTED } from './inserted-sheet.ts';

/** What is written into the host's `style`: no rule of the page, not even one for `*`, hides or moves it. */
const HOST_STYLE = `all: initial !important; display: contents !important; ${
  IS_SHEET_INSERTED ? 'visibility: hidden !important' : ''
}`;
/** How long after the page has changed the host that is undone, in milliseconds: at once would be a race. */
const PAUSE_MS = 100;
/** How often that is undone; a page that goes on for longer wins, and is given up. */
const MOST = 20;
/** After so long without a change, all of these are left again, in milliseconds. */
const FORGIVEN_MS = 60_000;

/**
 * Undoes what the page does to the extension's element: takes it away, gives it to another document, makes it inert
 * or styles it. Gives up a page that never ends doing so, and says so in the console.
 */
export class HostKeeper {
  readonly #element: HTMLElement;
  readonly #restore: () => void;
  readonly #observer = new MutationObserver(() => this.#look());
  #home: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #times = 0;
  #last = 0;

  /** @param restore puts the element back into `home` */
  constructor(element: HTMLElement, restore: () => void) {
    this.#element = element;
    this.#restore = restore;
    dress(element);
  }

  /** Where the element belongs. */
  get home(): Element | null {
    return this.#home;
  }

  /** Watches the element at its place in a new home. */
  follow(home: Element): void {
    this.#home = home;
    this.#observer.disconnect();
    this.#observer.observe(home, { childList: true });
    this.#observer.observe(this.#element, { attributes: true });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  #look(): void {
    if (this.#timer !== undefined || this.#isRight()) return;
    this.#timer = setTimeout(() => this.#undo(), PAUSE_MS);
  }

  #undo(): void {
    this.#timer = undefined;
    if (this.#isRight()) return;
    const now = performance.now();
    this.#times = now - this.#last > FORGIVEN_MS ? 1 : this.#times + 1;
    this.#last = now;
    if (this.#times > MOST) {
      this.stop();
      console.error('Partner Support Companion: this page keeps removing its cards, so they are not shown.');
      return;
    }
    dress(this.#element);
    if (!this.#isAtHome()) this.#restore();
  }

  #isRight(): boolean {
    return this.#isAtHome() && isDressed(this.#element);
  }

  #isAtHome(): boolean {
    return this.#element.parentNode === this.#home;
  }
}

/** Its one attribute, as it was made: the page may have rules for any other. */
function dress(element: HTMLElement): void {
  if (isDressed(element)) return;
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  element.style.cssText = HOST_STYLE;
  ownStyles.set(element, element.getAttribute('style'));
}

/** The browser writes the style in its own way. */
const ownStyles = new WeakMap<Element, string | null>();

function isDressed(element: HTMLElement): boolean {
  return (
    element.getAttributeNames().join() === 'style' && element.getAttribute('style') === ownStyles.get(element)
  );
}

import cardStyles from './card.css?inline';
import { HIDDEN_WITHOUT_SHEET, IS_SHEET_INSERTED } from './inserted-sheet.ts';
import { Marks } from './marks.ts';
import { parentOf } from './visibility.ts';

/**
 * The extension's one element in a frame, with a closed shadow root: the page can see that it is there, and
 * nothing of what is in it.
 */
export class CardHost {
  readonly marks = new Marks();
  readonly #element = document.createElement('partner-support-companion');
  readonly #root: ShadowRoot;
  readonly #announcer = document.createElement('div');
  /** What was in the top layer around marked texts when the cards were last put above it. */
  #below: readonly Element[] = [];

  constructor() {
    // A page's rule for `*` must not hide or move it; the cards themselves are out of its reach.
    this.#element.style.cssText = 'all: initial !important; display: contents !important';
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(IS_SHEET_INSERTED ? `${cardStyles}\n${HIDDEN_WITHOUT_SHEET}` : cardStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#announcer.setAttribute('role', 'status');
    this.#announcer.className = 'announcer';
    this.#root.append(this.#announcer, this.marks.layer);
  }

  add(card: HTMLElement): void {
    this.#root.append(card);
    // What is shown first lies below.
    if (!this.marks.layer.matches(':popover-open')) this.marks.layer.showPopover();
    card.showPopover();
  }

  /**
   * Moves to where the cards of these texts can be used: while a modal dialog is open, whatever is outside it
   * can be seen and not used. Some portals replace everything in the document; then this puts the host back.
   */
  settle(texts: readonly Element[]): void {
    const below = texts.flatMap(inTopLayerAround);
    const home = below.find((element) => element.matches('dialog:modal')) ?? document.documentElement;
    const isAbove = below.every((element) => this.#below.includes(element));
    this.#below = below;
    if (this.#element.parentNode !== home) home.append(this.#element);
    else if (isAbove) return;
    this.#raise();
  }

  /** Moving an element takes its popovers out of the top layer; and what is shown last lies above. */
  #raise(): void {
    for (const popover of this.#root.querySelectorAll<HTMLElement>('[popover]')) {
      if (popover.matches(':popover-open')) popover.hidePopover();
      popover.showPopover();
    }
    this.marks.redraw();
  }

  announce(words: string): void {
    this.#announcer.textContent = words;
  }

  remove(): void {
    this.#element.remove();
  }
}

/** The dialogs, popovers and the like that lie above the page and hold an element. */
function inTopLayerAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let box: Element | null = element; box !== null; box = parentOf(box)) {
    if (box.matches(':modal, :popover-open, :fullscreen')) found.push(box);
  }
  return found;
}

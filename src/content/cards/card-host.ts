import cardStyles from './card.css?inline';
import { Marks } from './marks.ts';
import { hostOfFrame, type OwnHost } from './own-host.ts';
import { PressGuard } from './press-guard.ts';

/** The cards and marks in the extension's element. */
export class CardHost {
  readonly marks = new Marks();
  readonly #host: OwnHost;

  constructor(signal: AbortSignal) {
    this.#host = hostOfFrame(signal);
    this.#host.addStyles(cardStyles);
    this.#host.onRaised(() => this.marks.redraw());
    // What is shown first lies below.
    this.#host.root.prepend(this.marks.layer);
  }

  add(card: HTMLElement): void {
    if (!this.marks.layer.matches(':popover-open')) this.marks.layer.showPopover();
    this.#host.add(card);
  }

  /** Moves to where the cards of these texts can be used. */
  settle(texts: readonly Element[]): void {
    this.#host.settle(this, texts);
  }

  /** Guards a button against presses that the page brings about, until the signal aborts. */
  guard(button: HTMLElement, signal: AbortSignal): PressGuard {
    const { element: host, root } = this.#host;
    return new PressGuard({ button, host, root, roots: () => [document], gives: false, signal });
  }

  announce(words: string): void {
    this.#host.announce(words);
  }
}

import { edgesOf } from './box.ts';
import cardStyles from './card.css?inline';
import { Marks } from './marks.ts';
import type { Obstacle } from './obstacles.ts';
import { hostOfFrame, type OwnHost } from './own-host.ts';
import { PressGuard } from './press-guard.ts';

/** What else of ours stands in the frame: the buttons beside fields, and what is said about them. */
const OTHERS = '.fill';

/** The cards and marks in the extension's element. */
export class CardHost {
  readonly marks: Marks;
  readonly #host: OwnHost;
  readonly #signal: AbortSignal;

  /** @param onStir called when the page may look otherwise than before */
  constructor(onStir: () => void, signal: AbortSignal) {
    this.#signal = signal;
    this.marks = new Marks(onStir);
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

  /** Puts a card above all others. */
  raise(card: HTMLElement): void {
    const { focused } = this;
    card.hidePopover();
    card.showPopover();
    focused?.focus();
  }

  /** What in the extension's element has the focus. */
  get focused(): HTMLElement | null {
    const { activeElement } = this.#host.root;
    return activeElement instanceof HTMLElement ? activeElement : null;
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

  /** The boxes of what else of ours is shown. */
  others(): Obstacle[] {
    const parts = [...this.#host.root.querySelectorAll(`${OTHERS}:popover-open > *`)];
    return parts
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => ({ ...edgesOf(part.getBoundingClientRect()), kind: 'control' }));
  }

  /** Calls back when that comes, goes, moves or changes its size. */
  onOthersChanged(callback: () => void): void {
    const resized = new ResizeObserver(callback);
    const isOther = (node: Node) => node instanceof Element && node.matches(OTHERS);
    const follow = () => {
      for (const other of this.#host.root.querySelectorAll(OTHERS)) resized.observe(other);
      callback();
    };
    const observer = new MutationObserver((changes) => {
      const nodes = changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
      if (nodes.some(isOther)) follow();
    });
    observer.observe(this.#host.root, { childList: true });
    follow();
    this.#signal.addEventListener('abort', () => {
      observer.disconnect();
      resized.disconnect();
    });
  }
}

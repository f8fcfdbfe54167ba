import type { CardPlace } from '../../platform/card-place.ts';
import { get } from '../../portals/dom.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { AfterLayout } from './after-layout.ts';
import { Arrangement } from './arrangement.ts';
import type { Box, Size } from './box.ts';
import { boxOf, measured, type Stacked, stand } from './card-box.ts';
import type { CardHost } from './card-host.ts';
import { docked, placeOf } from './card-place.ts';
import { inside } from './least-cover.ts';
import { LAYER_SIDE, type LayerPlace } from './mark-box.ts';
import { obstaclesOn } from './obstacles.ts';
import { pageOf } from './placing.ts';

/** While a page keeps changing, it is measured so often and not more; in milliseconds. */
const REST_MS = 250;
/** In a lower or narrower frame below another a card is no use: the panel says the same. */
const LEAST_FRAME: Size = { width: 240, height: 260 };

interface StackOptions {
  readonly host: CardHost;
  /** Remembers where the user has put cards on pages of this kind; `null` beside their messages. */
  readonly onPlaced: (place: CardPlace | null) => void;
  /** Has the panel say what a card would; resolves to whether it does. */
  readonly showInPanel: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * The cards of a frame: places all of them at once where they cover nothing, and has at most one of them expanded.
 * Everything is measured first, after the browser has laid out the frame, and then everything is moved.
 */
export class Stack {
  readonly #options: StackOptions;
  readonly #cards = new Set<Stacked>();
  readonly #arrangement = new Arrangement();
  readonly #afterLayout: AfterLayout;
  #room: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  /** What had the focus before the user came here by key. */
  #cameFrom: HTMLElement | null = null;

  constructor(options: StackOptions) {
    const { host, signal } = options;
    this.#options = options;
    this.#afterLayout = new AfterLayout(host.marks.layer, () => this.#arrange());
    const soon = () => this.#cards.size > 0 && this.#afterLayout.request();
    addEventListener('resize', soon, { signal });
    addEventListener('scroll', soon, { signal, capture: true, passive: true });
    host.onOthersChanged(() => this.pageChanged());
    undoOnAbort(signal, () => {
      clearTimeout(this.#timer);
      this.#afterLayout.stop();
    });
  }

  /** Where the user has put cards on pages of this kind. */
  set place(place: CardPlace | null) {
    this.#arrangement.place = place;
  }

  /** Takes a card in, or notes that it has other content or another message. */
  add(card: Stacked): void {
    if (!this.#cards.has(card)) card.panel.toggleAttribute('data-unplaced', true);
    this.#cards.add(card);
    this.#afterLayout.request();
  }

  delete(card: Stacked): void {
    this.#cards.delete(card);
    if (this.#arrangement.held?.card === card) this.#arrangement.held = null;
    this.#arrangement.forget(card);
    this.pageChanged();
  }

  /** The page may have changed: looks at it again, at once or when it has rested. */
  pageChanged(): void {
    clearTimeout(this.#timer);
    if (this.#cards.size === 0) return;
    const rest = this.#last + REST_MS - performance.now();
    if (rest <= 0) this.#afterLayout.request();
    else this.#timer = setTimeout(() => this.#afterLayout.request(), rest);
  }

  /** The user has pressed a title, or Escape. */
  toggle(card: Stacked): void {
    if (!card.isOpen) {
      void this.#open(card);
      return;
    }
    card.collapse();
    this.#arrange();
  }

  async #open(card: Stacked): Promise<void> {
    const isSmall = innerWidth < LEAST_FRAME.width || innerHeight < LEAST_FRAME.height;
    if (isSmall && window !== window.top && (await this.#options.showInPanel())) return;
    if (!this.#cards.has(card)) return;
    for (const other of this.#cards) if (other.isOpen) other.collapse();
    card.open();
    this.#options.host.raise(card.panel);
    // At once, so that it is seen in its place and nowhere else.
    this.#arrange();
  }

  /** The user wants to come here by key: to what is expanded, or to the first chip. */
  enter(): boolean {
    const card = [...this.#cards].find(({ isOpen }) => isOpen) ?? [...this.#cards][0];
    if (card === undefined) return false;
    const activeElement = get(document, 'activeElement');
    this.#cameFrom = activeElement instanceof HTMLElement ? activeElement : null;
    window.focus();
    card.focus();
    return true;
  }

  /** Gives the focus back to the page. */
  leave(): void {
    this.#options.host.focused?.blur();
    this.#cameFrom?.focus();
    this.#cameFrom = null;
  }

  /** Moves a card by so much, as far as the frame goes. */
  move(card: Stacked, x: number, y: number): void {
    const box = boxOf(card);
    const wanted = { ...box, left: box.left + x, top: box.top + y };
    const moved = { ...wanted, ...inside(wanted, this.#room) };
    this.#arrangement.held = { card, choice: moved };
    stand(card, moved, this.#layer());
  }

  /** It has come to where it is to stay. */
  moved(card: Stacked, docks: boolean): void {
    const box = boxOf(card);
    this.#put(card, placeOf(docks ? docked(box, this.#room) : box, this.#room));
  }

  /** Cards stand beside their messages again. */
  putBack(card: Stacked): void {
    this.#put(card, null);
  }

  #put(card: Stacked, place: CardPlace | null): void {
    this.#arrangement.held = null;
    this.#arrangement.place = place;
    this.#options.onPlaced(place);
    this.#arrangement.forget(card);
    this.#arrange();
  }

  #layer(): LayerPlace {
    const { left, top, width } = this.#options.host.marks.layer.getBoundingClientRect();
    return { left, top, scale: width / LAYER_SIDE };
  }

  #arrange(): void {
    this.#last = performance.now();
    const { clientWidth, clientHeight } = get(document, 'documentElement');
    const window = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
    const layer = this.#layer();
    const page = pageOf(window, [...obstaclesOn(window), ...this.#options.host.others()]);
    this.#room = page.room;
    const all = [...this.#cards].flatMap((card) => measured(card, layer.scale));
    for (const [card, choice] of this.#arrangement.choose(all, page)) {
      stand(card, choice, layer);
      if (choice !== null || !card.isOpen) continue;
      // There is no room for it: it is a chip from now on, whose size is known after the next layout.
      card.collapse();
      this.#afterLayout.request();
    }
    for (const card of this.#cards) card.placed();
  }
}

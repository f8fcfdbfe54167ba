import { call, get } from '../../portals/dom.ts';

/** How long after something happened the page is looked at, and then again and again, in milliseconds. */
const PAUSES_MS = [250, 750, 3000];

/**
 * When to look at a page of which nothing is observed: soon after it was opened, shown, moved on from or clicked
 * in, then ever more rarely, and only while it is visible and has time.
 */
export class Looks {
  readonly #look: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nth = 0;

  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look;
    this.#signal = signal;
    const soon = () => this.#beginAgain();
    addEventListener('click', soon, { signal, capture: true, passive: true });
    call(document, 'addEventListener', 'visibilitychange', this.#now, { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', this.#now, { signal });
    const events = navigation === undefined ? ['hashchange', 'popstate', 'pageshow'] : ['pageshow'];
    for (const event of events) addEventListener(event, this.#now, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    soon();
  }

  readonly #now = () => {
    this.#look();
    this.#beginAgain();
  };

  #beginAgain(): void {
    this.#nth = 0;
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (get(document, 'visibilityState') === 'hidden' || this.#signal.aborted) return;
    this.#timer = setTimeout(() => requestIdleCallback(this.#then, { timeout: 1000 }), PAUSES_MS[this.#nth]);
  }

  readonly #then = () => {
    if (this.#signal.aborted) return;
    this.#look();
    this.#nth = Math.min(this.#nth + 1, PAUSES_MS.length - 1);
    this.#later();
  };
}

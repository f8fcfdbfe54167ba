import { undoOnAbort } from '../frame/undo.ts';
import { ask } from './ask.ts';

/** Cards come and go together: only what they come to is told; in milliseconds. */
const SETTLE_MS = 30;

/** Tells the background how many cards this frame shows, for the number on the extension's icon. */
export class ShownCount {
  #count = 0;
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    // Reports 0 on pagehide; restores the count when the page returns from the back/forward cache.
    addEventListener('pagehide', () => this.#say(0), { signal });
    addEventListener('pageshow', () => this.#say(this.#count), { signal });
    undoOnAbort(signal, () => this.#say(0));
  }

  tell(count: number): void {
    this.#count = count;
    this.#timer ??= setTimeout(() => this.#say(this.#count), SETTLE_MS);
  }

  #say(count: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (count === this.#told) return;
    this.#told = count;
    void ask('cards-shown', { count });
  }
}

import { send } from '../send.ts';

/** Tells the background how many cards this frame shows, for the number on the extension's icon. */
export class ShownCount {
  #count = 0;
  #told = 0;

  constructor() {
    // A page that is left takes its cards along; one that the browser kept brings them back.
    addEventListener('pagehide', () => this.#say(0));
    addEventListener('pageshow', () => this.#say(this.#count));
  }

  tell(count: number): void {
    this.#count = count;
    this.#say(count);
  }

  #say(count: number): void {
    if (count === this.#told) return;
    this.#told = count;
    void send({ type: 'cards-shown', count });
  }
}

import { call, get } from '../../portals/dom.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { kindOfPage } from './kind-of-page.ts';

/** How long after a page was opened its headings are there, in milliseconds. */
const APPEARED_AFTER_MS = 3000;

/**
 * Lets the background know what each page says of itself, which notes by what each kind of page was recognised
 * last, and none of its words.
 */
export class PageHealth {
  readonly #roots: () => readonly (Document | ShadowRoot)[];
  readonly #signal: AbortSignal;
  #looked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(roots: () => readonly (Document | ShadowRoot)[], signal: AbortSignal) {
    this.#roots = roots;
    this.#signal = signal;
    undoOnAbort(signal, () => clearTimeout(this.#timer));
    const left = () => get(document, 'hidden') && void kindOfPage(this.#roots(), { isWhole: true });
    call(document, 'addEventListener', 'visibilitychange', left, { signal });
  }

  /** Looks once at each address, when the page has had time to appear and has time to spare. */
  look(): void {
    const address = addressOfFrame();
    if (address === this.#looked) return;
    this.#looked = address;
    clearTimeout(this.#timer);
    const look = () => this.#signal.aborted || void kindOfPage(this.#roots(), { isWhole: false });
    this.#timer = setTimeout(() => requestIdleCallback(look), APPEARED_AFTER_MS);
  }
}

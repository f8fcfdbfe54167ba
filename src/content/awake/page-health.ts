import { call, get } from '../../portals/dom.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import { undoOnAbort } from '../frame/undo.ts';

/** How long after a page was opened its headings are there, in milliseconds. */
const APPEARED_AFTER_MS = 3000;

/**
 * Lets the background know what each page says of itself, which notes by what each kind of page was recognised
 * last, and none of its words.
 */
export class PageHealth {
  readonly #tell: (isWhole: boolean) => void;
  readonly #signal: AbortSignal;
  #looked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell has the background look at what the page says; whole where it has had its time to appear */
  constructor(tell: (isWhole: boolean) => void, signal: AbortSignal) {
    this.#tell = tell;
    this.#signal = signal;
    undoOnAbort(signal, () => clearTimeout(this.#timer));
    const left = () => get(document, 'hidden') && tell(true);
    call(document, 'addEventListener', 'visibilitychange', left, { signal });
  }

  /** Looks once at each address, when the page has had time to appear and has time to spare. */
  look(): void {
    const address = addressOfFrame();
    if (address === this.#looked) return;
    this.#looked = address;
    clearTimeout(this.#timer);
    const look = () => this.#signal.aborted || this.#tell(false);
    this.#timer = setTimeout(() => requestIdleCallback(look), APPEARED_AFTER_MS);
  }
}

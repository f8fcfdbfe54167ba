import { browser } from '../../platform/browser.ts';
import { call, get } from '../../portals/dom.ts';
import { undoOnAbort } from './undo.ts';

/** Browsers end the port shortly before they take the extension from its scripts, in milliseconds. */
const LOOKS_AFTER_MS = [20, 200, 1000];

/**
 * Notices that the extension was updated, disabled or removed under the open page, after which this script is
 * an orphan: no message or event reaches it any more.
 *
 * While cards stand and the page is visible, a port to the background is open, and its end tells at once. The
 * browser also ends it when the background goes to sleep; then it is opened again. Frames without cards have
 * nothing to show for, and look when the page becomes visible or changes.
 */
export class Lifetime {
  readonly #ended: () => void;
  readonly #signal: AbortSignal;
  #isHeld = false;
  #hasPort = false;

  /** @param ended called when the extension is found gone; it should abort `signal` */
  constructor(ended: () => void, signal: AbortSignal) {
    this.#ended = ended;
    this.#signal = signal;
    call(document, 'addEventListener', 'visibilitychange', () => this.check(), { signal });
  }

  /** Whether the end must be noticed at once, because cards stand in the frame. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.check();
  }

  /** Looks whether the extension is still there. */
  check(): void {
    if (this.#signal.aborted) return;
    if (browser.runtime?.id === undefined) this.#ended();
    else if (this.#isHeld && !this.#hasPort && get(document, 'visibilityState') === 'visible')
      this.#openPort();
  }

  #openPort(): void {
    try {
      const port = browser.runtime.connect();
      this.#hasPort = true;
      port.onDisconnect.addListener(() => {
        this.#hasPort = false;
        for (const delay of LOOKS_AFTER_MS) setTimeout(() => this.check(), delay);
      });
      undoOnAbort(this.#signal, () => port.disconnect());
    } catch {
      this.#ended();
    }
  }
}

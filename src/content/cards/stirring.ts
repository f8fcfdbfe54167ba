import { get } from '../../portals/dom.ts';

/** By what text may be moved, covered or uncovered without a change of any attribute. */
const EVENTS = [
  'scroll',
  'toggle',
  'transitionend',
  'animationend',
  'load',
  'focusin',
  'pointerover',
  'fullscreenchange',
];
/** Between two calls, in milliseconds. A page that never rests is looked at so often, and not more. */
const REST_MS = 100;

type Root = Document | ShadowRoot;

/**
 * Notices when a page stirs: calls at once, and then not before it has rested. While it waits, it observes
 * nothing, so that a storm of changes costs no more than its first. What comes, goes or is worded anew is
 * noticed by what looks for messages.
 */
export class Stirring {
  readonly #onStir: () => void;
  readonly #observer = new MutationObserver(() => this.#stirred());
  #roots: readonly Root[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(onStir: () => void) {
    this.#onStir = onStir;
  }

  /** Looks from now on at these roots, and at no others. */
  watch(roots: readonly Root[]): void {
    this.stop();
    this.#roots = roots;
    if (roots.length > 0) this.#listen();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#unlisten();
    this.#roots = [];
  }

  readonly #stirred = (): void => {
    this.#unlisten();
    clearTimeout(this.#timer);
    const rest = this.#last + REST_MS - performance.now();
    if (rest > 0) this.#timer = setTimeout(this.#call, rest);
    else this.#call();
  };

  readonly #call = (): void => {
    this.#last = performance.now();
    this.#listen();
    this.#onStir();
  };

  #listen(): void {
    for (const root of this.#roots) {
      this.#observer.observe(root, { attributes: true, subtree: true });
      for (const event of EVENTS)
        root.addEventListener(event, this.#stirred, { capture: true, passive: true });
    }
    get(document, 'fonts').addEventListener('loadingdone', this.#stirred);
  }

  #unlisten(): void {
    this.#observer.disconnect();
    for (const root of this.#roots) {
      for (const event of EVENTS) root.removeEventListener(event, this.#stirred, { capture: true });
    }
    get(document, 'fonts').removeEventListener('loadingdone', this.#stirred);
  }
}

import { call } from '../../portals/dom.ts';
import { heldInTopLayer } from './unseen-covers.ts';

/** For so long the button must have been seen, and stood still, before a press counts; in milliseconds. */
const STEADY_MS = 400;
/** Where only the pointer tells, a press that gives nothing away waits no longer than a person rests before it. */
const RESTED_MS = 120;
/** What is drawn smaller than this was made small by the page, in pixels. */
const LEAST_SIZE = 16;

/** Chromium's observers also tell whether anything lies over an element, or makes it hard to see. */
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
const KNOWS_COVERS = 'isVisible' in IntersectionObserverEntry.prototype;

interface GuardOptions {
  readonly button: HTMLElement;
  readonly host: Element;
  readonly root: ShadowRoot;
  /** Everything of the page that can be looked into. */
  readonly roots: () => readonly (Document | ShadowRoot)[];
  /** Whether the press gives something to the page, or only changes what the extension shows. */
  readonly gives: boolean;
  readonly signal: AbortSignal;
}

/**
 * Tells a press by which the user means what the button says from one that the page has brought about: by script, by
 * moving the button under the pointer, or by something that lies over it and lets clicks through. A press counts only
 * on a button that has been in plain sight, in one place and with one text, for a moment.
 */
export class PressGuard {
  readonly #options: GuardOptions;
  #since: number | null = null;
  #place = '';

  constructor(options: GuardOptions) {
    this.#options = options;
    if (KNOWS_COVERS) this.#followSight();
    else this.#followPointer();
  }

  get #steadyMs(): number {
    return KNOWS_COVERS || this.#options.gives ? STEADY_MS : RESTED_MS;
  }

  /** Whether the press counts. */
  allows({ isTrusted }: Event): boolean {
    this.placed();
    const isSteady = this.#since !== null && performance.now() - this.#since >= this.#steadyMs;
    return isTrusted && isSteady && !this.#isClaimed() && this.#isInFront() && !this.#mayBeCovered();
  }

  /** The button says something else now. */
  changed(): void {
    if (this.#since !== null) this.#since = performance.now();
  }

  /** The button may have been moved: if so, the clock starts again now, and not only at the next press. */
  placed(): void {
    const { left, top, width, height } = this.#options.button.getBoundingClientRect();
    const place = [left, top, width, height].map(Math.round).join();
    if (place !== this.#place) this.changed();
    this.#place = place;
  }

  #followSight(): void {
    const { button, signal } = this.#options;
    const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries: readonly SeenEntry[]) => {
      this.#see(entries.at(-1)?.isVisible === true);
    }, options);
    observer.observe(button);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Without that, what can be told is how long the pointer, or the focus, has been on the button. */
  #followPointer(): void {
    const { button, signal } = this.#options;
    const here = ({ isTrusted }: Event) => this.#see(isTrusted);
    const gone = () => this.#see(button.matches(':hover, :focus'));
    for (const event of ['pointerenter', 'pointermove', 'focus'])
      button.addEventListener(event, here, { signal });
    for (const event of ['pointerleave', 'blur']) button.addEventListener(event, gone, { signal });
  }

  #see(isSeen: boolean): void {
    this.placed();
    if (!isSeen) this.#since = null;
    else this.#since ??= performance.now();
  }

  /** A page that defines the host's name as its own may reach what is in it. */
  #isClaimed(): boolean {
    return this.#options.host.matches(':defined');
  }

  /** Whether a click anywhere on the button would reach it. */
  #isInFront(): boolean {
    const { button, host, root } = this.#options;
    const { left, top, width, height } = button.getBoundingClientRect();
    if (Math.min(width, height) < LEAST_SIZE) return false;
    const around = call(host, 'getRootNode') as Document | ShadowRoot;
    return [0.1, 0.5, 0.9].every((part) => {
      const [x, y] = [left + width * part, top + height * (1 - part)];
      return call(around, 'elementFromPoint', x, y) === host && button.contains(root.elementFromPoint(x, y));
    });
  }

  #mayBeCovered(): boolean {
    const { button, host, roots } = this.#options;
    return !KNOWS_COVERS && heldInTopLayer(button.getBoundingClientRect(), roots(), host);
  }
}

import { get } from '../../portals/dom.ts';
import { shadowRootOf } from '../frame/shadow-roots.ts';
import { undoOnAbort } from '../frame/undo.ts';

/** At most so many custom elements are watched. */
const MOST = 1000;

/**
 * Custom elements that have no shadow root yet. No event tells when one gets its root, but its size changes, or
 * that of the element around it.
 */
export class LateRoots {
  readonly #hosts = new Set<Element>();
  readonly #resized: ResizeObserver;

  /** @param found called with each element that has got its shadow root */
  constructor(found: (host: Element) => void, signal: AbortSignal) {
    this.#resized = new ResizeObserver(() => {
      for (const host of this.#hosts) {
        if (get(host, 'isConnected') && shadowRootOf(host) === null) continue;
        this.#hosts.delete(host);
        if (get(host, 'isConnected')) found(host);
      }
    });
    undoOnAbort(signal, () => this.#resized.disconnect());
  }

  /** An inline custom element has no size that could be observed; the block around it has. */
  add(host: Element): void {
    if (this.#hosts.has(host) || this.#hosts.size >= MOST) return;
    this.#hosts.add(host);
    this.#resized.observe(host);
    const around = get(host, 'parentElement');
    if (around !== null) this.#resized.observe(around);
  }
}

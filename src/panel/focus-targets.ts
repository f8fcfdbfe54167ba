import type { RefObject } from 'preact';

/**
 * Where one part of the panel can send the focus in another: the search field, a contract's row, or the button that
 * leads to "Where do I create this request?".
 */
export type FocusTarget = ['search'] | ['contract', id: string] | ['routing'];

/** The focus targets that are on the page, by name. */
export class FocusTargets {
  readonly #places = new Map<string, RefObject<HTMLElement | null>>();

  /** Returns the function that takes the target off the page. */
  register(target: FocusTarget, place: RefObject<HTMLElement | null>): () => void {
    const key = keyOf(target);
    this.#places.set(key, place);
    return () => {
      // Another view may have the target by now.
      if (this.#places.get(key) === place) this.#places.delete(key);
    };
  }

  /** Gives the target the focus; does nothing where it is not on the page. */
  focus(...target: FocusTarget): void {
    this.#places.get(keyOf(target))?.current?.focus();
  }

  /** Remembers the target that has the focus now; returns the function that gives it the focus again. */
  remember(): () => void {
    const [key] = [...this.#places].find(([, { current }]) => current === document.activeElement) ?? [];
    return () => {
      if (key !== undefined) this.#places.get(key)?.current?.focus();
    };
  }
}

function keyOf(target: FocusTarget): string {
  return target.join(' ');
}

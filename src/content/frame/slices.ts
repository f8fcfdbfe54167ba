/**
 * Long work is done in slices, so that the page never waits for it. A slice is well under the 10 ms that a
 * page may lose unnoticed, because the last step of a slice can overrun.
 */
const SLICE_MS = 4;

/** One piece of long work, and what it has cost so far, in milliseconds. */
export class SlicedWork {
  #sliceBegan = performance.now();
  #busy = 0;
  #longestSlice = 0;

  get isOutOfTime(): boolean {
    return performance.now() - this.#sliceBegan >= SLICE_MS;
  }

  /** Yields to the event loop. */
  async yieldToPage(): Promise<void> {
    this.#endSlice();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    this.#sliceBegan = performance.now();
  }

  /** Ends the work. */
  end(): { readonly busyMs: number; readonly longestSliceMs: number } {
    this.#endSlice();
    return { busyMs: this.#busy, longestSliceMs: this.#longestSlice };
  }

  #endSlice(): void {
    const took = performance.now() - this.#sliceBegan;
    this.#busy += took;
    this.#longestSlice = Math.max(this.#longestSlice, took);
  }
}

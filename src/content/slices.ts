/**
 * Long work is done in slices, so that the page never waits for us. A slice is well under the 10 ms that a
 * page may lose without anybody noticing, because the last step of one can overrun.
 */
const SLICE_MS = 5;

let sliceEnds = 0;

export function startSlice(): void {
  sliceEnds = performance.now() + SLICE_MS;
}

export function outOfTime(): boolean {
  return performance.now() >= sliceEnds;
}

/** Lets the page do what it has to do, then goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

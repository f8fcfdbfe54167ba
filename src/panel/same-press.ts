/** Two presses within this time are one: a double click, or a key that bounces. In milliseconds. */
const SAME_PRESS_MS = 1000;

/** Tells a press from the second half of a double click. What is pressed is named, so that two things can be at once. */
export function distinctPresses(now: () => number = () => performance.now()) {
  let last: { readonly what: string; readonly at: number } | null = null;
  return {
    /** Whether it is a press of its own. */
    counts(what: string): boolean {
      const at = now();
      if (last !== null && last.what === what && at - last.at < SAME_PRESS_MS) return false;
      last = { what, at };
      return true;
    },
  };
}

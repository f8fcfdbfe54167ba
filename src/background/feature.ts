/**
 * Something the background does besides answering messages. Its listeners must be added while the background
 * starts, synchronously: the browser wakes it only for events that had a listener by then.
 */
export interface Feature {
  readonly name: string;
  /** Adds the feature's listeners. */
  readonly start: () => void;
}

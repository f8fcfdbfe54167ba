import { undoOnAbort } from '../frame/undo.ts';

/** Between two readings passes this many times what the last one cost: at most one part in so many of the time. */
const PAUSE_PER_COST = 300;
/** Never longer than this, in milliseconds. */
const LONGEST_PAUSE = 2000;

/** Keeps what is read again at every change to a share of the time, and has it read once more when changes end. */
export class Pace {
  readonly #again: () => void;
  readonly #now: () => number;
  #isStale = true;
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param again called when something noted too early is due */
  constructor(again: () => void, signal: AbortSignal, now = () => performance.now()) {
    this.#again = again;
    this.#now = now;
    undoOnAbort(signal, () => clearTimeout(this.#timer));
  }

  /** Notes whether what is read has changed. */
  note(hasChanged: boolean): void {
    if (!hasChanged) return;
    this.#isStale = true;
    const wait = this.#notBefore - this.#now();
    if (wait <= 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#isStale) this.#again();
    }, wait);
  }

  /** Whether it is to be read again now. */
  get isDue(): boolean {
    return this.#isStale && this.#now() >= this.#notBefore;
  }

  /** Reads it. */
  timed<Value>(read: () => Value): Value {
    const began = this.#now();
    this.#isStale = false;
    const value = read();
    const ended = this.#now();
    this.#notBefore = ended + Math.min(LONGEST_PAUSE, PAUSE_PER_COST * (ended - began));
    return value;
  }
}

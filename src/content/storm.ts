/** More changes at once than this are a storm. */
const STORM = 100;

/** A page with more elements than this is too large for being looked through again and again. */
const LARGE = 25_000;

/** In a storm, only every so many looks go beyond text. */
const LOOKS_BETWEEN = 8;

/**
 * A time of so many changes that reading them, and having them recorded, costs more than looking at everything
 * once they pause. While it is `isOn`, no change is recorded.
 */
export class Storm {
  #isOn = false;
  /** Looks in a row at which the storm was on. */
  #looks = 0;

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether so many changes at once begin a storm, or go on with one. */
  begins(changes: number): boolean {
    if (changes <= STORM || !this.#isSmallPage()) return false;
    this.#isOn = true;
    return true;
  }

  /**
   * Ends the time without recording: everything is looked at now.
   *
   * @returns whether this look may leave out everything but text
   */
  pause(): boolean {
    this.#looks = this.#isOn ? this.#looks + 1 : 0;
    this.#isOn = false;
    return this.#looks % LOOKS_BETWEEN !== 0;
  }

  /** Counted once a storm: counting costs as much as reading. */
  #isSmallPage(): boolean {
    return this.#looks > 0 || document.getElementsByTagName('*').length <= LARGE;
  }
}

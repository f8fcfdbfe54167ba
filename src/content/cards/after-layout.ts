/**
 * Calls back after the browser has laid out the next frame and before it draws it. What is measured then is
 * measured without any layout of its own, and what is moved then stands right in that very frame.
 */
export class AfterLayout {
  readonly #element: Element;
  readonly #observer: ResizeObserver;
  #frame: number | null = null;

  /** @param element something in the frame that has a size: observing it anew is what calls back */
  constructor(element: Element, callback: () => void) {
    this.#element = element;
    this.#observer = new ResizeObserver(callback);
  }

  /** Asks for one call; asking again before it comes changes nothing. */
  request(): void {
    // Begun outside the frame's work on observers, which would end in an error event for the page.
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#observer.unobserve(this.#element);
      this.#observer.observe(this.#element);
    });
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#observer.disconnect();
  }
}

import type { Card } from '../../messaging/card.ts';
import { SlicedWork } from '../frame/slices.ts';
import type { Explanation } from './explanation.ts';
import { isVisible } from './visibility.ts';

interface DueOptions {
  /** Whether the message of an explanation still stands. */
  readonly isStanding: (explanation: Explanation) => boolean;
  readonly show: (explanation: Explanation, card: Card) => void;
  readonly hide: (explanation: Explanation) => void;
}

/**
 * What is to be shown or hidden. Answers come together, and each look at the page after a change costs a layout: all is
 * looked at before anything changes. Twenty cards at once are more than a frame's work, so they come in slices.
 */
export class DueCards {
  readonly #options: DueOptions;
  readonly #due = new Map<Explanation, Card | null>();
  #shown: Promise<void> | null = null;

  constructor(options: DueOptions) {
    this.#options = options;
  }

  /** @param card what its message gets now */
  add(explanation: Explanation, card: Card | null): void {
    this.#due.set(explanation, card);
    this.#shown ??= new Promise((shown) => {
      setTimeout(() => shown(this.#showAll()));
    });
  }

  /** Resolves once all that was added so far is shown. */
  async upToDate(): Promise<void> {
    await this.#shown;
  }

  async #showAll(): Promise<void> {
    const { isStanding, show, hide } = this.#options;
    const work = new SlicedWork();
    while (this.#due.size > 0) {
      for (const [explanation, card] of this.#looked()) {
        if (work.isOutOfTime) await work.yieldToPage();
        if (!isStanding(explanation)) continue;
        attempt(() => (card === null ? hide(explanation) : show(explanation, card)));
      }
    }
    this.#shown = null;
  }

  /** What is due, with the card only of what can be seen. */
  #looked(): readonly (readonly [Explanation, Card | null])[] {
    const due = [...this.#due];
    this.#due.clear();
    return due.map(([explanation, card]) => {
      const isSeen = () => card !== null && !explanation.isClosed && isVisible(explanation.finding);
      return [explanation, attempt(isSeen) ? card : null];
    });
  }
}

/** What a page may hold has no end: where one message cannot be shown, the others are all the same. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (problem) {
    console.error('A card could not be shown.', problem);
    return undefined;
  }
}

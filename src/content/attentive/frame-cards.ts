import type { Card } from '../../messaging/card.ts';
import { leftGlobals, MAKE_CARDS } from '../../messaging/frame-globals.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { MakeCards } from '../cards/cards.iife.ts';
import { Answers } from '../findings/answers.ts';
import type { Finding } from '../findings/findings.ts';
import { roomForCards } from '../findings/room-for-cards.ts';
import { undoOnAbort } from '../frame/undo.ts';

/** How long after a failed load of the card script the background is asked again, in milliseconds. */
const RETRY_MS = { first: 500, longest: 30_000 };

interface FrameCardsOptions {
  readonly readContext: () => PageContext;
  /** A message may have been shown or hidden without any change of its text. */
  readonly onVisibilityChange: () => void;
  /** Cards stand in the frame, or no longer do. */
  readonly onShown: (isAnyShown: boolean) => void;
  readonly signal: AbortSignal;
}

const world = leftGlobals as { [MAKE_CARDS]?: MakeCards };

/**
 * The cards of a frame. Asks about the messages first; what shows cards is a script of its own, which the
 * background loads together with the first answer that is a card.
 */
export class FrameCards {
  readonly #options: FrameCardsOptions;
  readonly #answers = new Answers(() => world[MAKE_CARDS] !== undefined);
  #findings: readonly Finding[] = [];
  /** Messages that get no card, because there are so many. */
  #others = 0;
  #shown: ReturnType<MakeCards> | null = null;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #retryDelay = RETRY_MS.first;

  constructor(options: FrameCardsOptions) {
    this.#options = options;
    undoOnAbort(options.signal, () => clearTimeout(this.#retryTimer));
  }

  /** Brings the cards in line with the messages that stand on the page now. */
  update(all: readonly Finding[], context: () => PageContext): void {
    const { findings, others } = roomForCards(all);
    this.#findings = findings;
    this.#others = others;
    if (findings.length > 0 || this.#answers.all().length > 0) this.#answers.update(findings, context());
    void this.#show();
  }

  /** The messages that stand on the page now, with a card or without. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Takes the focus to the cards; `false` where there are none. */
  enter(): boolean {
    return this.#shown?.enter() ?? false;
  }

  /** Asks again what each message means. */
  askAgain(): void {
    if (this.#findings.length === 0) return;
    this.#answers.askAgain(this.#options.readContext());
    void this.#show();
  }

  /** What was found and what the user is shown of it, once the background has answered for all of it. */
  report() {
    return Promise.all(
      this.#answers.all().map(async ([finding, answer]) => ({
        finding,
        // For debuggers: as the background answered, unchecked.
        card: ((await answer) ?? null) as Card | null,
        isShown: await this.#isShown(finding),
      })),
    );
  }

  async #isShown(finding: Finding): Promise<boolean> {
    await this.#shown?.upToDate();
    return this.#shown?.isShown(finding) ?? false;
  }

  async #show(): Promise<void> {
    if (this.#shown === null && !(await this.#canShow())) return;
    if (!this.#options.signal.aborted) this.#shown?.update(this.#findings, this.#others);
  }

  /** Makes the cards once there is one to show and the script for it. */
  async #canShow(): Promise<boolean> {
    const cards = await Promise.all(this.#findings.map((finding) => this.#answers.of(finding)));
    if (this.#options.signal.aborted || cards.every((card) => card == null)) return false;
    const make = world[MAKE_CARDS];
    if (make === undefined) this.#askLater();
    else this.#shown ??= make({ ...this.#options, answers: this.#answers });
    return make !== undefined;
  }

  /** The script could not be loaded: each further question has it loaded again. */
  #askLater(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.askAgain(), this.#retryDelay);
    this.#retryDelay = Math.min(2 * this.#retryDelay, RETRY_MS.longest);
  }
}

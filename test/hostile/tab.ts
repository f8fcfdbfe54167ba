import type { ShownPage } from '../../harness/practice-server.ts';
import type { ReadRoot } from '../../harness/shown-card.ts';
import { until } from '../../harness/until.ts';

/** A tab of either browser, as the attacks use it. */
export interface HostileTab {
  visit(page: ShownPage): Promise<unknown>;
  /** Runs a function in the page; it must name nothing outside itself. */
  inPage<Result>(read: () => Result | Promise<Result>): Promise<Result>;
  /** The same for a function that is given words. */
  inPageWith<Result>(words: readonly string[], read: (words: readonly string[]) => Result): Promise<Result>;
  inShadowRoot<Result>(read: ReadRoot<Result>): Promise<Result | null>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Pastes into what has the focus, by the browser's key. */
  paste(): Promise<void>;
  /** How many cards there are in all frames. */
  cards(): Promise<number>;
  /** Resolves once the extension and the page have worked off what they had to do. */
  settled(): Promise<void>;
}

/** What a person has of the first card of the tab. */
export interface Seen {
  readonly message: string;
  readonly width: number;
  readonly surface: string;
  readonly ink: string;
  /** Whether it can be seen, and a click on its middle reaches it. */
  readonly isUsable: boolean;
  readonly count: number;
}

/** Runs in the page, with the shadow root. */
function seenIn(root: ShadowRoot): Seen | null {
  const cards = [...root.querySelectorAll<HTMLElement>('[role="note"]')];
  const [card] = cards;
  if (card === undefined) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  const { backgroundColor, color, visibility } = getComputedStyle(card);
  const front = root.elementFromPoint(x + width / 2, y + height / 2);
  return {
    message: card.dataset['message'] ?? '',
    width,
    surface: backgroundColor,
    ink: color,
    isUsable: visibility === 'visible' && width > 0 && card.contains(front),
    count: cards.length,
  };
}

/** Waits until the first card is as it should be. */
export function untilSeen(tab: HostileTab, passes: (seen: Seen) => boolean): Promise<Seen | null> {
  return until(
    () => tab.inShadowRoot(seenIn),
    (seen) => seen !== null && passes(seen),
  );
}

/** The messages with a card, or with what stands for one. Runs in the page, with the shadow root. */
export function seenMessagesIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-message]')].map(
    (each) => each.dataset['message'] ?? '',
  );
}

import type { Finding } from '../findings/findings.ts';
import type { CardView } from './card-view.ts';
import type { Receipt } from './receipt.ts';

/** A message being explained. `marked` is the range that its card was last put beside. */
export interface Explanation {
  readonly finding: Finding;
  /** The element last watched for being shown and hidden. */
  watched: Element;
  marked: Range | null;
  view: CardView | null;
  /** What has just been done with the card, and can be taken back. */
  receipt: Receipt | null;
  /** The user closed it: it stays closed for as long as the message stands. */
  isClosed: boolean;
}

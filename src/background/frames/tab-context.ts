import { askFrame } from '../../messaging/ask.ts';
import type { FrameSender } from '../../messaging/listen.ts';
import { backgroundToFrames, type PageContext } from '../../messaging/protocol.ts';

export const TOP_FRAME = 0;

/**
 * What the tab's top frame tells of the page, for a frame below it: a blade does not see the portal's header or
 * its address. `null` for the top frame itself, and where the top document is no portal.
 */
export async function contextAbove(
  { tabId, frameId }: FrameSender,
  { isWanted = true } = {},
): Promise<PageContext | null> {
  if (frameId === TOP_FRAME) return null;
  return askFrame(backgroundToFrames, tabId, TOP_FRAME)('read-context', { isWanted });
}

/**
 * Whether a frame stands in a page that is no portal: whoever frames a portal's page may lay anything over it, and is
 * told nothing by what is shown there.
 */
export function isFramedByOther({ frameId }: FrameSender, above: PageContext | null): boolean {
  return frameId !== TOP_FRAME && above === null;
}

/** Makes the open cards of one tab ask again. */
export async function askCardsAgain(tabId: number): Promise<boolean> {
  await askFrame(backgroundToFrames, tabId)('ask-again', {});
  return true;
}

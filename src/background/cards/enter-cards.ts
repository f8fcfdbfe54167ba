import { askFrame } from '../../messaging/ask.ts';
import { backgroundToFrames } from '../../messaging/protocol.ts';
import { read } from '../../platform/storage.ts';
import { CARD_COUNTS } from '../../platform/storage-keys.ts';

/** Takes the focus to the cards of a tab: to those of the frame that the keys were pressed in, or of the first. */
export async function enterCards({ tabId, frameId }: { readonly tabId: number; readonly frameId: number }) {
  const counts = await read(CARD_COUNTS.of(String(tabId)));
  const frames = Object.keys(counts).map(Number);
  const frame = frames.includes(frameId) ? frameId : frames[0];
  if (frame === undefined) return false;
  return (await askFrame(backgroundToFrames, tabId, frame)('enter-cards', {})) === true;
}

import type { FrameSender } from '../../messaging/listen.ts';
import { loadAwake } from './frame-scripts.ts';
import { areOn } from './portals-on.ts';
import { contextAbove, TOP_FRAME } from './tab-context.ts';

/** Frames that load together ask the page above them once, within so many milliseconds. */
const TOGETHER_MS = 300;
const above = new Map<number, Promise<boolean>>();

/** The page above the frames of a tab has changed, or made way for another. */
export function forgetAbove(tabId: number): void {
  above.delete(tabId);
}

/**
 * Has a frame woken that shows something about support, or that stands on a page that does.
 *
 * @returns whether it may be awake; `false` too where the script could not be loaded, and the frame asks again
 */
export async function wake(
  { isSure, hasScript }: { readonly isSure: boolean; readonly hasScript: boolean },
  sender: FrameSender,
): Promise<boolean> {
  if (sender.frameId === TOP_FRAME) forgetAbove(sender.tabId);
  if (!(await areOn(sender.address, sender.frameAddress))) return false;
  if (!isSure && !(await isBelowSupport(sender))) return false;
  if (hasScript) return true;
  try {
    await loadAwake(sender);
    return true;
  } catch (problem) {
    console.warn('A frame could not be woken; it asks again.', problem);
    return false;
  }
}

function isBelowSupport(sender: FrameSender): Promise<boolean> {
  const { tabId } = sender;
  const known = above.get(tabId);
  if (known !== undefined) return known;
  const asked = contextAbove(sender, { isWanted: false }).then((context) => context?.page != null);
  above.set(tabId, asked);
  setTimeout(() => above.get(tabId) === asked && forgetAbove(tabId), TOGETHER_MS);
  return asked;
}

import type { FrameSender } from '../../messaging/listen.ts';
import { loadAwake } from './frame-scripts.ts';
import { contextAbove } from './tab-context.ts';

/**
 * Has a frame woken that shows something about support, or that stands on a page that does.
 *
 * @returns whether it may be awake; `false` too where the script could not be loaded, and the frame asks again
 */
export async function wake(
  { isSure, hasScript }: { readonly isSure: boolean; readonly hasScript: boolean },
  sender: FrameSender,
): Promise<boolean> {
  if (!isSure && (await contextAbove(sender, { isWanted: false }))?.page == null) return false;
  if (hasScript) return true;
  try {
    await loadAwake(sender);
    return true;
  } catch (problem) {
    console.warn('A frame could not be woken; it asks again.', problem);
    return false;
  }
}

import type { ToBackground } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';

/** Says something to the background, and gives back what it answers; `null` where nobody does. */
export async function send(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or switched off under an open page: there is nobody left to ask.
    return null;
  }
}

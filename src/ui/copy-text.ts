import { browser } from '../platform/browser.ts';
import { digestOf } from '../platform/digest.ts';

/** Puts text on the clipboard; tells whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The same for an ID, which the background clears from the clipboard again where the user wants that. */
export async function copyId(id: string): Promise<boolean> {
  const copied = await copyText(id);
  if (copied) void browser.runtime.sendMessage({ type: 'copied', digest: await digestOf(id) });
  return copied;
}

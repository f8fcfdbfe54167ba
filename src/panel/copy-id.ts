import { askWith } from '../messaging/ask.ts';
import { pagesToBackground } from '../messaging/protocol.ts';
import { copyText } from '../platform/copy-text.ts';
import { digestOf } from '../platform/digest.ts';

const askBackground = askWith(pagesToBackground);

/** Copies an ID, which the background clears from the clipboard later where the user wants that. */
export async function copyId(id: string): Promise<boolean> {
  const copied = await copyText(id);
  if (copied) void askBackground('copied', { digest: await digestOf(id) });
  return copied;
}

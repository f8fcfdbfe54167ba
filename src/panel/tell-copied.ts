import { askWith } from '../messaging/ask.ts';
import { pagesToBackground } from '../messaging/protocol.ts';
import { digestOf } from '../platform/digest.ts';

const askBackground = askWith(pagesToBackground);

/** Tells the background that an ID is on the clipboard: it clears it later where the user wants that. */
export async function tellCopied(id: string): Promise<void> {
  await askBackground('copied', { digest: await digestOf(id) });
}

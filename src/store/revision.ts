import { REVISION_KEY } from '../messaging/revision-key.ts';
import { browser } from '../platform/browser.ts';

/**
 * Tells every open card, in every tab, that what it says may have changed. Only a random mark is written:
 * the storage area is one that content scripts can read, so nothing of the ledger may be in it.
 */
export async function announceChange(): Promise<void> {
  await browser.storage.local.set({ [REVISION_KEY]: crypto.randomUUID() });
}

import { write } from '../platform/storage.ts';
import { REVISION } from '../platform/storage-keys.ts';

/**
 * Tells every open card, in every tab, that what it says may have changed. Only a random value is written:
 * content scripts can read that storage area, so nothing of the ledger may be in it. Never throws: what changed has
 * changed, and must not be called unsaved because a card could not be told.
 */
export async function announceChange(): Promise<void> {
  await write(REVISION, crypto.randomUUID()).catch(() => {});
}

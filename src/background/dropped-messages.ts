import { update } from '../platform/storage.ts';
import { DROPPED_MESSAGES } from '../platform/storage-keys.ts';

/** Counts a rejected message; the settings page shows how many there were since the browser started. */
export async function countDropped(): Promise<void> {
  await update(DROPPED_MESSAGES, (count) => count + 1);
}

import { read, remove, write } from '../../platform/storage.ts';
import { onStorageChanged } from '../../platform/storage-changes.ts';
import { LOOKUP } from '../../platform/storage-keys.ts';

/** Hands over what the list is to be filtered by, to a list that is open or opens next. */
export async function handOverLookup(lookup: string): Promise<void> {
  await write(LOOKUP, lookup);
}

/** Takes the lookup that was handed over; `null` where there is none. */
export async function takeLookup(): Promise<string | null> {
  const lookup = await read(LOOKUP);
  if (lookup !== null) await remove(LOOKUP);
  return lookup;
}

/** Subscribes to lookups that are handed over from now on; returns the unsubscribe function. */
export function onLookup(found: (lookup: string) => void): () => void {
  return onStorageChanged(
    [LOOKUP],
    () => void takeLookup().then((lookup) => lookup !== null && found(lookup)),
  );
}

import { browser } from './browser.ts';
import type { StorageEntry } from './storage.ts';

/** Changes of these make every open card ask again: the ledger's revision, and the language the user chose. */
export const CARDS_DEPEND_ON = [
  { area: 'local', key: 'revision' },
  { area: 'local', key: 'locale' },
] as const;

/**
 * Subscribes to changes of these entries from any context; returns the unsubscribe function.
 *
 * @param changed called with the keys of those that changed
 */
export function onStorageChanged(
  entries: readonly Pick<StorageEntry<unknown>, 'area' | 'key' | 'managedAs'>[],
  changed: (keys: readonly string[]) => void,
): () => void {
  const listener = (changes: object, area: string) => {
    const keys = entries.filter((entry) => isChanged(entry, changes, area)).map(({ key }) => key);
    if (keys.length > 0) changed(keys);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function isChanged(
  { area, key, managedAs }: Pick<StorageEntry<unknown>, 'area' | 'key' | 'managedAs'>,
  changes: object,
  changedArea: string,
): boolean {
  if (changedArea === 'managed' && managedAs !== undefined && managedAs in changes) return true;
  return area === changedArea && key in changes;
}

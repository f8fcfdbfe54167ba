import { readAll, type ValuesOf, write } from '../platform/storage.ts';
import { onStorageChanged } from '../platform/storage-changes.ts';
import { SETTINGS } from '../platform/storage-keys.ts';

/** How the user wants the product. The entries, their schemas and defaults are in `platform/storage-keys.ts`. */
export type Settings = ValuesOf<typeof SETTINGS>;

/** The settings as stored; an unreadable one has its default. */
export function readSettings(): Promise<Settings> {
  return readAll(SETTINGS);
}

export async function changeSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await write<unknown>(SETTINGS[name], value);
}

/** Subscribes to changes of any setting from any context; returns the unsubscribe function. */
export function onSettingsChanged(changed: () => void): () => void {
  return onStorageChanged(Object.values(SETTINGS), changed);
}

import { LOOKUP_KEY } from '../../messaging/lookup-key.ts';
import { browser } from '../../platform/browser.ts';

/** Takes what is to be looked up; `null` where nothing is. */
export async function takeLookup(): Promise<string | null> {
  const { [LOOKUP_KEY]: lookup } = await browser.storage.session.get(LOOKUP_KEY);
  if (typeof lookup !== 'string') return null;
  await browser.storage.session.remove(LOOKUP_KEY);
  return lookup;
}

/** Calls back with what is to be looked up from now on, in a page that stays open; gives back a way to stop that. */
export function onLookup(found: (lookup: string) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session' || typeof changes[LOOKUP_KEY]?.newValue !== 'string') return;
    void takeLookup().then((lookup) => lookup !== null && found(lookup));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

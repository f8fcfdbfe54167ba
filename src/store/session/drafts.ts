import { browser } from '../../platform/browser.ts';

/**
 * What is half done when a popup closes, kept for as long as the browser runs: in `storage.session`, which no
 * content script and no page can read.
 */
export interface Drafts {
  /** What is kept under a name, if it looks like that; what an older version left may not. */
  read<Value>(name: string, looksRight: (value: unknown) => value is Value): Value | null;
  write(name: string, value: unknown): void;
  forget(name: string): void;
}

const PREFIX = 'kept:';

/** Reads all that is kept, once; from then on reading is instant and writing happens behind one's back. */
export async function openDrafts(): Promise<Drafts> {
  const stored = new Map(Object.entries(await browser.storage.session.get(null)));
  return {
    read: (name, looksRight) => {
      const value = stored.get(PREFIX + name);
      return looksRight(value) ? value : null;
    },
    write: (name, value) => {
      stored.set(PREFIX + name, value);
      void browser.storage.session.set({ [PREFIX + name]: value });
    },
    forget: (name) => {
      stored.delete(PREFIX + name);
      void browser.storage.session.remove(PREFIX + name);
    },
  };
}

/** Whether a value has every field of an example, each of the example's type. */
export function isLike<Example extends object>(example: Example): (value: unknown) => value is Example {
  return (value): value is Example =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(example).every(
      ([field, of]) => kindOf((value as Record<string, unknown>)[field]) === kindOf(of),
    );
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

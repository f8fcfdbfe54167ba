import * as v from 'valibot';
import { browser } from './browser.ts';

/**
 * One entry of the extension's storage: where it stands, what it may hold, and what stands in for it where it
 * is absent or unreadable. `local` lasts and content scripts can read it, so it never holds anything of the
 * ledger; `session` lasts as long as the browser runs and only the extension's own pages can read it.
 */
export interface StorageEntry<Value> {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly fallback: Value;
}

/** Entries of one kind, one for each name, such as one for each message: two writers never share one. */
export interface StorageFamily<Value> {
  readonly prefix: string;
  of(name: string): StorageEntry<Value>;
}

type ValueOf<Entry> = Entry extends StorageEntry<infer Value> ? Value : never;
type Entries = Readonly<Record<string, StorageEntry<unknown>>>;
export type ValuesOf<All extends Entries> = { readonly [Name in keyof All]: ValueOf<All[Name]> };

/** The stored value, or the entry's fallback. */
export async function read<Value>(entry: StorageEntry<Value>): Promise<Value> {
  return parsed(entry, (await browser.storage[entry.area].get(entry.key))[entry.key]);
}

/** Several entries of one area in one request. */
export async function readAll<const All extends Entries>(entries: All): Promise<ValuesOf<All>> {
  const all = Object.entries(entries);
  const area = all[0]?.[1].area ?? 'local';
  const stored = await browser.storage[area].get(all.map(([, { key }]) => key));
  return Object.fromEntries(
    all.map(([name, entry]) => [name, parsed(entry, stored[entry.key])]),
  ) as ValuesOf<All>;
}

export async function write<Value>({ area, key }: StorageEntry<Value>, value: Value): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function remove({ area, key }: Pick<StorageEntry<unknown>, 'area' | 'key'>): Promise<void> {
  await browser.storage[area].remove(key);
}

/**
 * Reads, changes and writes an entry while no other part of the extension does the same. Not for content
 * scripts: their locks are those of the page.
 */
export async function update<Value>(
  entry: StorageEntry<Value>,
  change: (before: Value) => Value | Promise<Value>,
): Promise<Value> {
  return navigator.locks.request(`storage:${entry.key}`, async () => {
    const after = await change(await read(entry));
    await write(entry, after);
    return after;
  });
}

function parsed<Value>({ schema, fallback }: StorageEntry<Value>, stored: unknown): Value {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : fallback;
}

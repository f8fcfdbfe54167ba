import * as v from 'valibot';
import { browser } from './browser.ts';

/**
 * One entry of the extension's storage: where it stands, what it may hold, and what stands in for it where it
 * is absent or unreadable. `local` lasts and content scripts can read it, so it never holds anything of the
 * ledger; `session` lasts as long as the browser runs and only the extension's own pages can read it; `managed` is
 * what the user's organisation sets, which the extension cannot change.
 */
export interface StorageEntry<Value> {
  readonly area: StorageArea;
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly fallback: Value;
  /** The key under which an organisation can set the same, which then comes before what the user chose. */
  readonly managedAs?: string;
}

type StorageArea = 'local' | 'session' | 'managed';

/** Entries of one kind, one for each name, such as one for each message: two writers never share one. */
export interface StorageFamily<Value> {
  readonly prefix: string;
  of(name: string): StorageEntry<Value>;
}

type ValueOf<Entry> = Entry extends StorageEntry<infer Value> ? Value : never;
type Entries = Readonly<Record<string, StorageEntry<unknown>>>;
type Stored = Readonly<Record<StorageArea, Readonly<Record<string, unknown>>>>;
export type ValuesOf<All extends Entries> = { readonly [Name in keyof All]: ValueOf<All[Name]> };

/** The stored value, or the entry's fallback. */
export async function read<Value>(entry: StorageEntry<Value>): Promise<Value> {
  return (await readAll({ entry })).entry;
}

/** Several entries, in one request to each area. */
export async function readAll<const All extends Entries>(entries: All): Promise<ValuesOf<All>> {
  const all = Object.entries(entries);
  const inArea = (wanted: StorageArea) => all.flatMap(([, { area, key }]) => (area === wanted ? [key] : []));
  const isManaged = all.some(([, { area, managedAs }]) => area === 'managed' || managedAs !== undefined);
  const [local, session, managed] = await Promise.all([
    readKeys('local', inArea('local')),
    readKeys('session', inArea('session')),
    isManaged ? readManaged() : {},
  ]);
  const stored: Stored = { local, session, managed };
  return Object.fromEntries(all.map(([name, entry]) => [name, valueIn(stored, entry)])) as ValuesOf<All>;
}

/** Everything that an organisation sets, unchecked; nothing where there is no policy, which Firefox calls an error. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  return (browser.storage.managed?.get() ?? Promise.resolve({})).catch(() => ({}));
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

async function readKeys(area: 'local' | 'session', keys: string[]) {
  return keys.length === 0 ? {} : browser.storage[area].get(keys);
}

/** What an organisation sets, if it is what the entry may hold; else what is stored. */
function valueIn<Value>(stored: Stored, entry: StorageEntry<Value>): Value {
  const { area, key, schema, fallback, managedAs } = entry;
  const managed = managedAs === undefined ? undefined : stored.managed[managedAs];
  if (managed !== undefined && v.is(schema, managed)) return v.parse(schema, managed);
  const result = v.safeParse(schema, stored[area][key]);
  return result.success ? result.output : fallback;
}

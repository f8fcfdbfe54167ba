import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { browser } from './browser.ts';
import { read, readManaged, type StorageEntry } from './storage.ts';

const ENTRY: StorageEntry<boolean> = {
  area: 'local',
  key: 'shown',
  schema: v.boolean(),
  fallback: true,
  managedAs: 'cards',
};

/** A browser that has stored this, and an organisation that sets that; `null` where there is no policy. */
function browserWith(stored: object, policy: object | null): void {
  const managed = {
    get: () => (policy === null ? Promise.reject(new Error('none')) : Promise.resolve(policy)),
  };
  Object.assign(browser, { storage: { local: { get: async () => stored }, managed } });
}
afterEach(() => void Reflect.deleteProperty(browser, 'storage'));

it.each([
  ['what the organisation sets comes first', { shown: true }, { cards: false }, false],
  ['what it leaves open is the user’s', { shown: false }, {}, false],
  ['what it sets in a way that cannot be read is the user’s', { shown: false }, { cards: 'yes' }, false],
  ['without a policy it is the user’s', { shown: false }, null, false],
  ['and without either the default', {}, null, true],
])('%s', async (_what, stored, policy, expected) => {
  browserWith(stored, policy);
  expect(await read(ENTRY)).toBe(expected);
});

it('reads a setting that only the organisation has', async () => {
  browserWith({ export: true }, { export: false });
  expect(await read({ area: 'managed', key: 'export', schema: v.boolean(), fallback: true })).toBe(false);
  expect(await readManaged()).toEqual({ export: false });
});

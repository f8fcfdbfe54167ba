import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import chrome from '../policies/chrome.json' with { type: 'json' };
import edge from '../policies/edge.json' with { type: 'json' };
import managedStorage from '../policies/firefox/managed-storage.json' with { type: 'json' };
import firefox from '../policies/firefox/policies.json' with { type: 'json' };
import schema from '../public/managed-schema.json' with { type: 'json' };
import { checkPolicy, MANAGED_KEYS } from '../src/store/organisation.ts';
import { isValid } from '../test/json-schema.ts';
import { manifestFor } from './manifest.ts';

type Values = Readonly<Record<string, unknown>>;
const only = (extensions: Readonly<Record<string, Values>>) => Object.values(extensions)[0] ?? {};

const FIREFOX_ID = 'partner-support-companion@psc.example';
const FILES: readonly (readonly [file: string, values: Values])[] = [
  ['chrome.json', only(chrome['3rdparty'].extensions)],
  ['edge.json', only(edge['3rdparty'].extensions)],
  ['firefox/policies.json', only(firefox.policies['3rdparty'].Extensions)],
  ['firefox/managed-storage.json', managedStorage.data],
];

describe.each(FILES)('the policy file %s', (_file, values) => {
  it('sets everything that can be set, in a way that is followed', async () => {
    expect(await checkPolicy(values)).toEqual({ sets: MANAGED_KEYS, ignored: [] });
  });

  it('fits the schema that Chromium reads', () => expect(isValid(values, schema)).toBe(true));
});

it('is for the extension as Firefox knows it', () => {
  expect(Object.keys(firefox.policies['3rdparty'].Extensions)).toEqual([FIREFOX_ID]);
  expect(manifestFor('firefox')).toHaveProperty('browser_specific_settings.gecko.id', FIREFOX_ID);
  expect(managedStorage).toMatchObject({ name: FIREFOX_ID, type: 'storage' });
});

const CONTRACT = {
  label: 'Team',
  plan: 'Partner Cloud Support 50',
  accessId: '0001234567',
  contractId: 'C-26-700150',
};

/** Values of a policy that cannot be followed, and what is said of them. */
const IGNORED: readonly (readonly [about: string, values: Values, ignored: readonly string[]])[] = [
  ['a language that the product does not speak', { language: 'nl' }, ['language']],
  ['a portal that does not exist', { portals: ['azure', 'azur'] }, ['portals']],
  ['a word instead of a switch', { cards: 'no' }, ['cards']],
  ['a number instead of a switch', { export: 0, reminders: 1 }, ['export', 'reminders']],
  ['a key that does not exist', { theme: 'dark' }, ['theme']],
  ['one contract instead of a list', { contracts: CONTRACT }, ['contracts']],
  ['a plan that is none', { contracts: [CONTRACT, { ...CONTRACT, plan: 'Contoso Care' }] }, ['contracts[1]']],
  ['a contract without IDs', { contracts: [{ label: 'Team', plan: CONTRACT.plan }] }, ['contracts[0]']],
  [
    'an ID as a number, which has lost its zeros',
    { contracts: [{ ...CONTRACT, accessId: 1234567 }] },
    ['contracts[0]'],
  ],
  ['a day that does not exist', { contracts: [{ ...CONTRACT, endsOn: '2027-02-30' }] }, ['contracts[0]']],
  ['one Contract ID twice', { contracts: [CONTRACT, CONTRACT] }, ['contracts[1]']],
];

it.each(IGNORED)('names %s and ignores it', async (_about, values, ignored) => {
  expect((await checkPolicy(values)).ignored).toEqual(ignored);
});

it('follows what is good beside what is bad', async () => {
  expect(await checkPolicy({ language: 'sv', cards: 'no' })).toEqual({
    sets: ['language'],
    ignored: ['cards'],
  });
});

describe('the schema that Chromium reads', () => {
  it('has every key, and only words that Chromium knows', () => {
    expect(Object.keys(schema.properties)).toEqual(MANAGED_KEYS);
    const words = JSON.stringify(schema).match(/"(\$\w+|anyOf|oneOf|allOf|not|format|const|if)":/g);
    expect(words).toBeNull();
  });

  it.each(IGNORED.slice(0, 4))('refuses %s', (_about, values) => expect(isValid(values, schema)).toBe(false));

  it('stands in the manifest of Chromium alone', () => {
    expect(manifestFor('chrome')).toHaveProperty('storage.managed_schema', 'managed-schema.json');
    expect(manifestFor('firefox')).not.toHaveProperty('storage');
  });
});

it('is described for administrators, key by key', () => {
  const described = readFileSync('docs/administrators.md', 'utf8');
  expect(MANAGED_KEYS.filter((key) => !described.includes(`| \`${key}\` |`))).toEqual([]);
});

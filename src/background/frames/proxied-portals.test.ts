import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { portalPatterns } from '../../portals/match-patterns.ts';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}
type Listener = () => Promise<void>;

/** As much of a browser as is used here; like the real ones it refuses to register an id twice. */
const fake = vi.hoisted(() => ({
  allowed: new Set<string>(),
  registered: new Map<string, Script>(),
  /** How often a script was put in, replaced or taken out. */
  changes: [] as string[],
  scripts: [] as object[],
  listeners: {} as Record<string, Listener>,
}));

vi.mock('../../platform/browser.ts', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      fake.listeners[name] = listener;
    },
  });
  const put = (verb: string, isThere: boolean) => async (scripts: readonly Script[]) => {
    for (const script of scripts) {
      if (fake.registered.has(script.id) !== isThere) throw new Error(`${verb} ${script.id}`);
      if (script.matches?.length === 0) throw new Error('a script needs matches');
      fake.registered.set(script.id, script);
      fake.changes.push(`${verb} ${script.id}`);
    }
  };
  return {
    browser: {
      runtime: {
        getURL: (path: string) => `moz-extension://5d2f${path}`,
        getManifest: () => ({ content_scripts: fake.scripts }),
        onInstalled: event('installed'),
        onStartup: event('startup'),
      },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((each) => fake.allowed.has(each)),
        onAdded: event('added'),
        onRemoved: event('removed'),
      },
      scripting: {
        getRegisteredContentScripts: async () => [...fake.registered.values()],
        registerContentScripts: put('register', false),
        updateContentScripts: put('update', true),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          for (const id of ids) {
            if (!fake.registered.delete(id)) throw new Error(`unregister ${id}`);
            fake.changes.push(`unregister ${id}`);
          }
        },
      },
    },
  };
});

import { proxiedPortals } from './proxied-portals.ts';

const AZURE = 'https://portal.azure.com.mcas.ms/*';
const BLADES = 'https://*.reactblade.portal.azure.net.mcas.ms/*';
const PARTNER_CENTER = 'https://partner.microsoft.com.mcas-gov.us/*';

const CARDS = {
  matches: [
    'https://portal.azure.com/*',
    'https://*.reactblade.portal.azure.net/*',
    'https://partner.microsoft.com/*',
  ],
  js: ['cards.js'],
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};
const READERS = { matches: ['https://partner.microsoft.com/*'], js: ['moz-extension://5d2f/a.js', 'b.js'] };

const happens = (name: 'installed' | 'startup' | 'added' | 'removed') => fake.listeners[name]?.();
const matches = () => Object.fromEntries([...fake.registered].map(([id, script]) => [id, script.matches]));

beforeEach(() => {
  fake.allowed.clear();
  fake.registered.clear();
  fake.changes.length = 0;
  fake.scripts = [CARDS, READERS];
  proxiedPortals.start();
});

describe('the content scripts behind session proxies', () => {
  it.each(['installed', 'startup', 'added', 'removed'] as const)(
    'are registered where allowed, as in the manifest: %s',
    async (event) => {
      fake.allowed.add(AZURE).add(BLADES);
      await happens(event);
      expect([...fake.registered.values()]).toEqual([
        {
          id: 'proxied-0',
          matches: [AZURE, BLADES],
          js: ['cards.js'],
          runAt: 'document_start',
          allFrames: true,
          matchOriginAsFallback: true,
        },
      ]);
    },
  );

  it('are not registered while no host is allowed', async () => {
    await happens('installed');
    expect(fake.changes).toEqual([]);
  });

  it('each run on the proxied forms of their own hosts, and of no other', async () => {
    fake.allowed.add(AZURE).add(PARTNER_CENTER).add('https://evil.mcas.ms/*');
    await happens('added');
    expect(matches()).toEqual({ 'proxied-0': [AZURE, PARTNER_CENTER], 'proxied-1': [PARTNER_CENTER] });
    expect(fake.registered.get('proxied-1')).toMatchObject({
      js: ['a.js', 'b.js'],
      runAt: 'document_idle',
      allFrames: false,
      matchOriginAsFallback: false,
    });
  });

  it('follow what is allowed, and what is taken back', async () => {
    fake.allowed.add(AZURE).add(PARTNER_CENTER);
    await happens('added');
    fake.allowed.delete(PARTNER_CENTER);
    await happens('removed');
    expect(matches()).toEqual({ 'proxied-0': [AZURE] });
    fake.allowed.clear();
    await happens('removed');
    expect(matches()).toEqual({});
  });

  it('are never gone in between, and register once when many things happen at once', async () => {
    fake.allowed.add(AZURE);
    await Promise.all([happens('installed'), happens('added'), happens('added')]);
    expect(fake.changes).toEqual(['register proxied-0', 'update proxied-0', 'update proxied-0']);
  });

  it('leave alone the scripts that other code registered', async () => {
    fake.registered.set('other', { id: 'other' });
    await happens('removed');
    expect([...fake.registered.keys()]).toEqual(['other']);
  });

  it('are tried again after a failure', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fake.allowed.add(AZURE);
    fake.scripts = [{ matches: ['<all_urls>'] }];
    await happens('added');
    expect(warn).toHaveBeenCalledOnce();
    fake.scripts = [CARDS];
    await happens('added');
    expect(matches()).toEqual({ 'proxied-0': [AZURE] });
    warn.mockRestore();
  });

  it('are all that the manifest has, with every key of theirs carried over', async () => {
    // The build gives every script the portals' hosts.
    fake.scripts = manifest.content_scripts.map((script) => ({ ...script, matches: portalPatterns() }));
    fake.allowed.add(AZURE).add(PARTNER_CENTER);
    await happens('added');
    expect(fake.registered.size).toBe(manifest.content_scripts.length);
    const carried = ['all_frames', 'js', 'match_about_blank', 'match_origin_as_fallback', 'run_at'];
    for (const script of manifest.content_scripts) {
      expect(Object.keys(script).filter((key) => !carried.includes(key))).toEqual([]);
    }
  });
});

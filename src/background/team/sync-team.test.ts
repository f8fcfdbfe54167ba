import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SyncOutcome } from '../../platform/team-status.ts';
import { syncTeam, TEAM_ALARM } from './sync-team.ts';

const fake = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  alarms: [] as { name: string; delayInMinutes: number }[],
  asked: [] as unknown[],
  outcome: null as SyncOutcome | null,
  whileSyncing: () => {},
}));
vi.mock('../../platform/browser.ts', () => {
  const area = {
    get: async (keys: string | string[]) =>
      Object.fromEntries([keys].flat().map((key) => [key, fake.stored.get(key)])),
    set: async (entries: object) => {
      for (const [key, value] of Object.entries(entries)) fake.stored.set(key, value);
    },
  };
  const create = async (name: string, about: { delayInMinutes: number }) =>
    void fake.alarms.push({ name, ...about });
  return { browser: { storage: { local: area, session: area }, alarms: { create } } };
});
vi.mock('../offscreen-page.ts', () => ({
  withOffscreenPage: (run: () => unknown) => run(),
  askOffscreen: async (name: string, request: object) => {
    fake.asked.push([name, request]);
    fake.whileSyncing();
    return fake.outcome;
  },
}));

const DONE: SyncOutcome = { state: 'up-to-date', colleagues: 3, waiting: 0, faults: 0, hasNews: false };
const OFFLINE: SyncOutcome = { ...DONE, state: 'offline', waiting: 2 };
const status = () => fake.stored.get('team-status');
const nextIn = () => fake.alarms.at(-1)?.delayInMinutes ?? 0;

beforeEach(() => {
  fake.stored.clear();
  fake.stored.set('team-is-on', true);
  fake.alarms.length = 0;
  fake.asked.length = 0;
  fake.outcome = DONE;
  fake.whileSyncing = () => {};
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('a sync with the team', () => {
  it('is not asked for while no team is joined: no page is opened, no alarm set', async () => {
    fake.stored.set('team-is-on', false);
    expect(await syncTeam('looked')).toBe(false);
    expect([fake.asked, fake.alarms, status()]).toEqual([[], [], undefined]);
  });

  it('is done in the page that has a network, and how it ended is kept', async () => {
    expect(await syncTeam('joined')).toBe(true);
    expect(fake.asked).toEqual([['sync-in-page', { reason: 'joined' }]]);
    const { hasNews: _, ...ended } = DONE;
    expect(status()).toEqual({ ...ended, at: 1_000_000, failures: 0 });
    expect(fake.alarms.map(({ name }) => name)).toEqual([TEAM_ALARM, TEAM_ALARM]);
  });

  it('that fails leaves the time of the last that did not, and the next comes later and later', async () => {
    await syncTeam('looked');
    vi.setSystemTime(2_000_000);
    fake.outcome = OFFLINE;
    await syncTeam('looked');
    expect(status()).toMatchObject({ state: 'offline', waiting: 2, at: 1_000_000, failures: 1 });
    for (let more = 0; more < 3; more += 1) await syncTeam('looked');
    expect(status()).toMatchObject({ failures: 4 });
    expect(nextIn()).toBeGreaterThan(150);
    fake.outcome = DONE;
    await syncTeam('looked');
    expect(status()).toMatchObject({ at: 2_000_000, failures: 0 });
    expect(nextIn()).toBeLessThan(20);
  });

  it('tells open cards of what is new, and of nothing else', async () => {
    await syncTeam('looked');
    expect(fake.stored.has('revision')).toBe(false);
    fake.outcome = { ...DONE, hasNews: true };
    await syncTeam('looked');
    expect(fake.stored.get('revision')).toEqual(expect.any(String));
  });

  it('that had nothing to do changes nothing that is said', async () => {
    fake.outcome = null;
    expect(await syncTeam('changed')).toBe(false);
    expect(status()).toBeUndefined();
  });

  it('that ends after the team was left says nothing of it', async () => {
    fake.whileSyncing = () => fake.stored.set('team-is-on', false);
    expect(await syncTeam('looked')).toBe(false);
    expect(status()).toBeUndefined();
  });
});

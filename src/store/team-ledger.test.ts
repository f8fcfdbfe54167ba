import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, incident, noon } from '../../test/builders.ts';
import { FakeFiles } from '../../test/fake-files.ts';
import { deviceOf, keyOf, TEAM } from '../../test/team/member.ts';
import { MemoryStore } from '../../test/team/memory-store.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import { sampleEvents } from '../ledger/sample-events.ts';
import { base64UrlOf } from '../team/bytes.ts';
import { writeInvitation } from '../team/invitation.ts';
import { sync } from '../team/sync.ts';
import { LedgerDatabase } from './database.ts';
import { deleteEverything } from './delete-everything.ts';
import { readColleagues, readLedger, record } from './ledger-store.ts';
import { compareWithCopy } from './second-copy.ts';
import { joinTeam, leaveTeam, readTeam, type Team } from './team.ts';
import { teamLedger } from './team-ledger.ts';

const fake = vi.hoisted(() => ({ local: new Map<string, unknown>(), removed: [] as unknown[] }));
vi.mock('../platform/browser.ts', () => {
  const area = {
    get: async (keys: string | string[]) =>
      Object.fromEntries([keys].flat().map((key) => [key, fake.local.get(key)])),
    set: async (entries: object) => {
      for (const [key, value] of Object.entries(entries)) fake.local.set(key, value);
    },
    remove: async (key: string) => void fake.local.delete(key),
    clear: async () => fake.local.clear(),
  };
  const permissions = { remove: async (permission: unknown) => fake.removed.push(permission) };
  return { browser: { storage: { local: area, session: area }, permissions } };
});

const NOW = noon('2026-05-12');
const invitation = await writeInvitation({
  team: TEAM,
  name: 'Contoso desk',
  container: 'https://contosodesk.blob.core.windows.net/ledger',
  token: 'sp=racl&sig=x',
  keys: [base64UrlOf(new Uint8Array(32).fill(7))],
});

let databases = 0;
let files: FakeFiles;
let db: LedgerDatabase;
let store: MemoryStore;
beforeEach(() => {
  databases += 1;
  files = new FakeFiles();
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: files.asStorage() } }));
  fake.local.clear();
  fake.removed.length = 0;
  db = new LedgerDatabase(`team-${databases}`);
  store = new MemoryStore();
  return () => {
    db.close();
    vi.unstubAllGlobals();
  };
});

async function joined(): Promise<Team> {
  await joinTeam(invitation, 'Ana', db);
  return (await readTeam(db)) ?? expect.fail('no team');
}

async function syncHere(): Promise<void> {
  const team = (await readTeam(db)) ?? expect.fail('no team');
  const member = { team: TEAM, device: team.device, name: team.name, keys: [await keyOf(7)] as const };
  await sync(store, teamLedger(team, db), member, NOW);
}

/** A colleague who has these entries, and sends them. */
async function colleagueSends(events: readonly LedgerEvent[], name = 'Zoe'): Promise<void> {
  const ledger = { cursors: async () => new Map(), waiting: async () => [...events], take: async () => {} };
  const member = { team: TEAM, device: deviceOf(5), name, keys: [await keyOf(7)] as const };
  await sync(store, ledger, member, NOW);
}

const draftOf = ({ id: _id, device: _device, ...draft }: LedgerEvent) => draft;
const waitingIds = async (team: Team) => (await teamLedger(team, db).waiting()).map(({ id }) => id);

describe('what a team is told', () => {
  it('is all that was recorded here, but for favourites and samples', async () => {
    const [added] = await record([draftOf(contractAdded())], NOW, db);
    await record(sampleEvents(NOW), NOW, db);
    await record([{ type: 'contract-starred', subject: CONTRACT, isStarred: true }], NOW, db);
    const team = await joined();
    expect(await waitingIds(team)).toEqual([added?.id]);
    await syncHere();
    expect(await waitingIds(team)).toEqual([]);
  });
});

describe('what a team tells', () => {
  it('is in the ledger, folded, and in the second copy, with who wrote it', async () => {
    await joined();
    await colleagueSends([contractAdded(), incident()]);
    await syncHere();
    const { ledger } = await readLedger(db);
    expect(ledger.contracts[0]?.balance).toMatchObject({ certainty: 'simulated', remaining: 9 });
    const named = (await readColleagues(db)).map(({ name, entries }) => [name, entries]);
    expect(named.sort()).toEqual([
      ['Ana', 0],
      ['Zoe', 2],
    ]);
    await db.events.clear();
    await compareWithCopy(db, true);
    expect(await db.events.count()).toBe(2);
  });

  it('is not sent back, nor are one’s own entries read as another’s', async () => {
    const team = await joined();
    await record([draftOf(contractAdded())], NOW, db);
    await syncHere();
    await colleagueSends([incident()]);
    await syncHere();
    expect(await waitingIds(team)).toEqual([]);
    expect(await db.events.count()).toBe(2);
  });

  it('comes in no more once the team was left, not even from a sync under way', async () => {
    const team = await joined();
    await colleagueSends([contractAdded()]);
    const late = teamLedger(team, db);
    await leaveTeam(true, db);
    const member = { team: TEAM, device: team.device, name: 'Ana', keys: [await keyOf(7)] as const };
    await expect(sync(store, late, member, NOW)).rejects.toThrow('left');
    expect(await db.events.count()).toBe(0);
    expect(await readColleagues(db)).toEqual([]);
  });
});

describe('leaving a team', () => {
  async function bothWrote(): Promise<void> {
    await joined();
    await record([draftOf(contractAdded())], NOW, db);
    await syncHere();
    await colleagueSends([incident()]);
    await syncHere();
    expect(await db.events.count()).toBe(2);
  }

  it.each([
    ['keeps everything', true, 9],
    ['removes what came from others, and nothing else', false, 10],
  ])('%s, where that is wished', async (_, keeps, remaining) => {
    await bothWrote();
    await leaveTeam(keeps, db);
    // Nor does it come back from the second copy.
    await compareWithCopy(db, true);
    expect((await readLedger(db)).ledger.contracts[0]?.balance.remaining).toBe(remaining);
    expect(await readTeam(db)).toBeNull();
    expect(fake.local.get('team-is-on')).toBe(false);
    expect(fake.removed).toEqual([{ origins: ['https://contosodesk.blob.core.windows.net/*'] }]);
  });

  it('and joining again doubles nothing', async () => {
    await bothWrote();
    await leaveTeam(false, db);
    await joined();
    await syncHere();
    expect((await readLedger(db)).ledger.contracts[0]?.balance.remaining).toBe(9);
    expect(await db.events.count()).toBe(2);
  });

  it('is what deleting everything does as well', async () => {
    await bothWrote();
    await deleteEverything(db);
    expect([await readTeam(db), await readColleagues(db), await db.shared.count()]).toEqual([null, [], 0]);
    expect(fake.removed).toHaveLength(1);
  });
});

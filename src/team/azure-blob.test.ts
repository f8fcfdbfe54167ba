import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TeamStorage } from '../../harness/team/team-storage.ts';
import { deviceOf, memberOf, TEAM } from '../../test/team/member.ts';
import { MemoryLedger } from '../../test/team/memory-ledger.ts';
import { openContainer } from './azure-blob.ts';
import { nameOf, type StorageProblem } from './log-store.ts';
import { sync } from './sync.ts';

let storage: TeamStorage;
beforeAll(async () => {
  storage = await TeamStorage.start();
  await storage.createContainer('ledger');
}, 30_000);
afterAll(() => storage.stop());

const file = { device: deviceOf(1), file: 0 };
const bytes = (...values: number[]) => new Uint8Array(values);
const open = (container = 'ledger', rights?: string, hours?: number) =>
  openContainer(storage.localAddress(container, storage.tokenFor(container, rights, hours)));
const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (problem: StorageProblem) => problem.reason,
  );

describe('a container in Azure Blob Storage', () => {
  it('takes a block where the file ends, and nowhere else', async () => {
    const log = open();
    expect(await log.append(file, 0, bytes(1, 2, 3))).toBe('appended');
    expect(await log.append(file, 0, bytes(4))).toBe('conflict');
    expect(await log.append(file, 2, bytes(4))).toBe('conflict');
    expect(await log.append(file, 3, bytes(4))).toBe('appended');
    expect(await log.list()).toContainEqual({ name: nameOf(file), length: 4 });
    expect([...(await log.read(file, 1, 3))]).toEqual([2, 3]);
    expect([...(await log.read(file, 2, 100))]).toEqual([3, 4]);
  });

  it('says that a file which is not there ends nowhere', async () => {
    expect(await open().append({ device: deviceOf(2), file: 0 }, 5, bytes(1))).toBe('conflict');
  });

  it('is one team’s', async () => {
    const team = { team: TEAM, name: 'Contoso', key: '00' };
    await open().claim(team);
    await open().claim(team);
    expect(await reasonOf(open().claim({ ...team, team: deviceOf(3) }))).toBe('other-team');
    expect(JSON.parse((await storage.download('ledger', 'v1/team.json')).toString())).toEqual({
      format: 1,
      ...team,
    });
  });

  it.each([
    ['an access token that has expired', () => open('ledger', 'racl', -1).list(), 'refused'],
    ['one that may not list', () => open('ledger', 'rac').list(), 'refused'],
    ['one that may not add', () => open('ledger', 'rcl').append(file, 4, bytes(1)), 'refused'],
    [
      'one that may not create',
      () => open('ledger', 'ral').append({ device: deviceOf(4), file: 0 }, 0, bytes(1)),
      'refused',
    ],
    [
      'a token for another container',
      () => openContainer(storage.localAddress('ledger', storage.tokenFor('other'))).list(),
      'refused',
    ],
    ['a container that is not there', () => open('nothing').list(), 'no-container'],
    [
      'a storage that cannot be reached',
      () => openContainer(`http://127.0.0.1:9/x/y?sig=x`).list(),
      'offline',
    ],
  ])(
    '%s is told from other problems',
    async (_, ask, reason) => {
      expect(await reasonOf(ask())).toBe(reason);
    },
    20_000,
  );

  it('carries a team’s entries from one device to the other', async () => {
    await storage.createContainer('desk');
    const [one, other] = [new MemoryLedger(), new MemoryLedger()];
    for (let index = 0; index < 1200; index += 1) one.record({ id: `e${index}`, subject: 's' });
    await sync(open('desk'), one, await memberOf(1), Date.now());
    const result = await sync(open('desk'), other, await memberOf(2), Date.now());
    expect(result).toEqual({ received: 1200, sent: 0, faults: [], foreign: 0 });
    expect(other.entries.size).toBe(1200);
  });
});

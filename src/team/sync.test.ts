import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, keyOf, memberOf } from '../../test/team/member.ts';
import { MemoryLedger } from '../../test/team/memory-ledger.ts';
import { MemoryStore, type Mishap } from '../../test/team/memory-store.ts';
import { blockLength } from './batch.ts';
import { joined } from './bytes.ts';
import { nameOf } from './log-store.ts';
import { sync } from './sync.ts';

const NOW = 1_795_000_000_000;
const MOST_DEVICES = 4;
const members = await Promise.all(Array.from({ length: MOST_DEVICES }, (_, index) => memberOf(index)));
const memberAt = (index: number) => members[index] ?? expect.fail('no such member');
const syncOf = (store: MemoryStore, ledger: MemoryLedger, index: number) =>
  sync(store, ledger, memberAt(index), NOW);
const idsIn = (ledger: MemoryLedger) => [...ledger.entries.keys()].sort();

/** Where each block of a log begins, and where the last one ends. */
function boundsOf(bytes: Uint8Array<ArrayBuffer>): number[] {
  const bounds = [0];
  for (let at = 0; at < bytes.length; at = bounds.at(-1) ?? 0) {
    const length = blockLength(bytes.subarray(at), bytes.length - at);
    bounds.push(at + (typeof length === 'number' ? length : expect.fail(length)));
  }
  return bounds;
}

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** What all logs hold, with repetitions, as a new colleague reads it. */
async function sharedIn(store: MemoryStore) {
  const seen: string[] = [];
  const reader = new MemoryLedger();
  const take = reader.take.bind(reader);
  reader.take = (cursor, batches) => {
    seen.push(...batches.flatMap(({ entries }) => entries.map(({ id }) => id)));
    return take(cursor, batches);
  };
  const { faults } = await sync(store, reader, await memberOf(MOST_DEVICES), NOW);
  expect(faults).toEqual([]);
  return seen.sort();
}

const device = fc.nat(MOST_DEVICES - 1);
const step = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), device }),
  fc.record({ kind: fc.constant('sync' as const), device, stopsAfter: fc.option(fc.nat(3)) }),
  fc.record({
    kind: fc.constant('mishap' as const),
    mishap: fc.constantFrom<Mishap>('lost-before', 'lost-answer'),
    device,
  }),
);

async function take(each: Step, id: string, store: MemoryStore, ledger: MemoryLedger): Promise<void> {
  if (each.kind === 'record') return ledger.record({ id, subject: 's' });
  if (each.kind === 'mishap') {
    store.mishaps.push(each.mishap);
    return;
  }
  ledger.stopsAfter = each.stopsAfter;
  await syncOf(store, ledger, each.device).catch(() => {});
  ledger.stopsAfter = null;
}

describe('the law of the team', () => {
  it('in any interleaving, with appends lost and browsers closed, all come to the same ledger: nothing lost, nothing doubled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = new MemoryStore();
        const ledgers = members.map(() => new MemoryLedger());
        const at = (index: number) => ledgers[index] ?? expect.fail('no such ledger');
        for (const [index, each] of steps.entries()) await take(each, `e${index}`, store, at(each.device));
        const recorded = steps.flatMap(({ kind }, index) => (kind === 'record' ? [`e${index}`] : []));
        store.mishaps.length = 0;
        // Twice: what the last one sends, the first one has to hear of.
        for (const index of [...ledgers.keys(), ...ledgers.keys()]) {
          expect(await syncOf(store, at(index), index)).toMatchObject({ faults: [] });
        }
        for (const ledger of ledgers) expect(idsIn(ledger)).toEqual(recorded.toSorted());
        expect(await sharedIn(store)).toEqual(recorded.toSorted());
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('with nothing new, one request is all', async () => {
    const store = new MemoryStore();
    const ledgers = members.map(() => new MemoryLedger());
    for (const round of [1, 2]) {
      for (const [index, ledger] of ledgers.entries()) {
        ledger.record({ id: `e${index}-${round}`, subject: 's' });
        await syncOf(store, ledger, index);
      }
    }
    const [first] = ledgers;
    await syncOf(store, first ?? expect.fail(), 0);
    store.requests = 0;
    expect(await syncOf(store, first ?? expect.fail(), 0)).toEqual({
      received: 0,
      sent: 0,
      faults: [],
      foreign: 0,
    });
    expect(store.requests).toBe(1);
  });

  it('a colleague is known by name before any entry', async () => {
    const store = new MemoryStore();
    await syncOf(store, new MemoryLedger(), 0);
    const other = new MemoryLedger();
    await syncOf(store, other, 1);
    expect(other.names.get(deviceOf(0))).toBe('Colleague 0');
  });

  it('many entries go in several blocks, in their order', async () => {
    const store = new MemoryStore();
    const ledger = new MemoryLedger();
    for (let index = 0; index < 2500; index += 1) ledger.record({ id: `e${index}`, subject: 's' });
    expect(await syncOf(store, ledger, 0)).toMatchObject({ sent: 2500 });
    const log = store.files.get(nameOf({ device: deviceOf(0), file: 0 })) ?? expect.fail('no log');
    expect(boundsOf(log)).toHaveLength(4);
    const other = new MemoryLedger();
    expect(await syncOf(store, other, 1)).toMatchObject({ received: 2500, faults: [] });
    expect([...other.entries.keys()]).toEqual([...ledger.entries.keys()]);
  });
});

/** A store with a log of three entries for each of two devices, and a reader who has heard of the first ones. */
async function threeEach() {
  const store = new MemoryStore();
  const ledgers = [new MemoryLedger(), new MemoryLedger()];
  const reader = new MemoryLedger();
  for (const number of [1, 2, 3]) {
    for (const [index, ledger] of ledgers.entries()) {
      ledger.record({ id: `${index}:${number}`, subject: 's' });
      await syncOf(store, ledger, index);
    }
    if (number === 1) await syncOf(store, reader, 2);
  }
  return { store, reader, ledgers };
}

const LOG = nameOf({ device: deviceOf(0), file: 0 });
const OTHER_LOG = nameOf({ device: deviceOf(1), file: 0 });
const blocksOf = (bytes: Uint8Array<ArrayBuffer>) => {
  const bounds = boundsOf(bytes);
  return bounds.slice(0, -1).map((from, index) => bytes.slice(from, bounds[index + 1]));
};

type Tamper = (log: Uint8Array<ArrayBuffer>, other: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
const flip = (bytes: Uint8Array<ArrayBuffer>, at: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
const part = (bytes: Uint8Array<ArrayBuffer>, index: number) =>
  blocksOf(bytes)[index] ?? expect.fail('no block');

describe('a hostile store', () => {
  it.each<[string, Tamper, string, readonly string[]]>([
    ['turns a bit of what is sealed', (log) => flip(log, log.length - 1), 'unreadable', ['0:1', '0:2']],
    ['drops a block from the middle', (log) => joined(part(log, 0), part(log, 2)), 'broken-chain', ['0:1']],
    ['swaps blocks', (log) => joined(part(log, 0), part(log, 2), part(log, 1)), 'broken-chain', ['0:1']],
    ['repeats a block', (log) => joined(log, part(log, 2)), 'broken-chain', ['0:1', '0:2', '0:3']],
    [
      'puts another device’s block here',
      (log, other) => joined(log, part(other, 2)),
      'broken-chain',
      ['0:1', '0:2', '0:3'],
    ],
    ['shows another device’s log as this one’s', (_, other) => other, 'broken-chain', ['0:1']],
    ['cuts a block off', (log) => log.slice(0, -1), 'cut-off', ['0:1', '0:2']],
    ['takes back what was there', () => new Uint8Array(1), 'truncated', ['0:1']],
    ['puts other bytes behind', (log) => joined(log, new Uint8Array(100)), 'foreign', ['0:1', '0:2', '0:3']],
  ])('that %s is reported, and what is good goes on', async (_, tamper, kind, kept) => {
    const { store, reader } = await threeEach();
    const log = store.files.get(LOG) ?? expect.fail('no log');
    const other = store.files.get(OTHER_LOG) ?? expect.fail('no log');
    store.files.set(LOG, tamper(log, other));
    const { faults } = await syncOf(store, reader, 2);
    expect(faults).toMatchObject([{ device: deviceOf(0), kind }]);
    expect(idsIn(reader)).toEqual([...kept, '1:1', '1:2', '1:3'].sort());
    // It stays reported until it is mended, and is complete once it is.
    expect((await syncOf(store, reader, 2)).faults).toHaveLength(1);
    store.files.set(LOG, log);
    expect((await syncOf(store, reader, 2)).faults).toEqual([]);
    expect(idsIn(reader)).toHaveLength(6);
  });

  it('that lost a whole log is reported', async () => {
    const { store, reader } = await threeEach();
    store.files.delete(LOG);
    expect((await syncOf(store, reader, 2)).faults).toMatchObject([{ device: deviceOf(0), kind: 'missing' }]);
  });

  it('that lost this device’s own log gets nothing more from it: it would not fit behind', async () => {
    const { store, ledgers } = await threeEach();
    store.files.delete(LOG);
    ledgers[0]?.record({ id: 'late', subject: 's' });
    const result = await syncOf(store, ledgers[0] ?? expect.fail(), 0);
    expect(result).toMatchObject({ sent: 0, faults: [{ device: deviceOf(0), kind: 'missing' }] });
    expect(store.files.has(LOG)).toBe(false);
  });

  it('with thousands of foreign files is counted, not read', async () => {
    const { store, reader } = await threeEach();
    for (let index = 0; index < 10_000; index += 1) store.files.set(`v1/${index}.log`, new Uint8Array(9));
    store.files.set('v1/team.json', new Uint8Array(9));
    store.requests = 0;
    expect(await syncOf(store, reader, 2)).toMatchObject({ foreign: 10_000, faults: [], received: 4 });
    expect(store.requests).toBe(3);
  });

  it('any change of any byte of a log gives no entry that was never recorded', async () => {
    const { store } = await threeEach();
    const log = store.files.get(LOG) ?? expect.fail('no log');
    await fc.assert(
      fc.asyncProperty(fc.nat(log.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        store.files.set(
          LOG,
          log.map((byte, index) => (index === at ? byte ^ by : byte)),
        );
        const fresh = new MemoryLedger();
        const reader = await memberOf(3);
        const { faults } = await sync(store, fresh, reader, NOW);
        store.files.delete(nameOf({ device: reader.device, file: 0 }));
        expect(faults).toMatchObject([{ device: deviceOf(0) }]);
        expect(idsIn(fresh).filter((id) => id.startsWith('1:'))).toHaveLength(3);
        expect(idsIn(fresh).every((id) => /^[01]:[123]$/.test(id))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a new key', () => {
  it('opens what comes after for those who have it, and for none who has only the old one', async () => {
    const { store, ledgers, reader } = await threeEach();
    const key = await keyOf(8);
    const writer = { ...memberAt(0), keys: [key, ...memberAt(0).keys] as const };
    ledgers[0]?.record({ id: 'after', subject: 's' });
    await sync(store, ledgers[0] ?? expect.fail(), writer, NOW);
    expect((await syncOf(store, reader, 2)).faults).toMatchObject([
      { device: deviceOf(0), kind: 'unknown-key' },
    ]);
    expect(idsIn(reader)).not.toContain('after');
    const withBoth = { ...memberAt(2), keys: [key, ...memberAt(2).keys] as const };
    expect((await sync(store, reader, withBoth, NOW)).faults).toEqual([]);
    expect(idsIn(reader)).toContain('after');
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CONTRACT,
  contractAdded,
  eventId,
  incident,
  linked,
  MIA,
  noon,
  revoked,
} from '../../test/builders.ts';
import { history, permutationOf } from '../../test/histories.ts';
import { fold } from '../entitlements/ledger.ts';
import { LedgerDatabase, type StoredEvent } from './database.ts';
import { readExport } from './export-file.ts';
import { exportLedger, importEvents, previewImport } from './import.ts';
import { readLedger } from './ledger-store.ts';

const { set } = vi.hoisted(() => ({ set: vi.fn(() => Promise.resolve()) }));
vi.mock('../platform/browser.ts', () => ({ browser: { storage: { local: { set } } } }));

let databases = 0;
function newDatabase(): LedgerDatabase {
  databases += 1;
  return new LedgerDatabase(`import-${databases}`);
}
let db: LedgerDatabase;
beforeEach(() => {
  db = newDatabase();
  set.mockClear();
});

const added = contractAdded();
const opened = incident();
const events: StoredEvent[] = [added, linked(MIA), opened, incident(), revoked(opened)];
const FROM_THE_FUTURE: StoredEvent = { id: eventId(80_001), subject: CONTRACT, type: 'unheard-of', x: 1 };

describe('importing', () => {
  it('adds what the file holds', async () => {
    expect(await importEvents(events, db)).toEqual({ added: 5, known: 0, unreadable: 0 });
    const { ledger } = await readLedger(db);
    expect(ledger.contracts[0]).toMatchObject({ accounts: [MIA], balance: { remaining: 9 } });
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('twice changes nothing', async () => {
    await importEvents(events, db);
    const before = await exportLedger(0, db);
    expect(await importEvents(events, db)).toEqual({ added: 0, known: 5, unreadable: 0 });
    expect(await exportLedger(0, db)).toBe(before);
  });

  it('in another order, or in parts, changes nothing', async () => {
    const whole = newDatabase();
    await importEvents(events, whole);
    await importEvents([...events].reverse(), db);
    expect(await readLedger(db)).toEqual(await readLedger(whole));
    const inParts = newDatabase();
    for (const event of [...events].reverse()) await importEvents([event], inParts);
    expect(await readLedger(inParts)).toEqual(await readLedger(whole));
    expect(await exportLedger(0, inParts)).toBe(await exportLedger(0, whole));
  });

  it('of any history, in any two parts, gives what folding it gives', async () => {
    const split = history.chain((all) => fc.tuple(permutationOf(all), fc.subarray(all)));
    await fc.assert(
      fc.asyncProperty(split, async ([all, some]) => {
        const fresh = newDatabase();
        await importEvents(some, fresh);
        await importEvents(all, fresh);
        expect((await readLedger(fresh)).ledger).toEqual(fold(all));
      }),
      { numRuns: 15 },
    );
  });

  it('never overwrites an entry that is there', async () => {
    await importEvents([added], db);
    const forged = { ...added, label: 'Forged' };
    expect(await importEvents([forged], db)).toEqual({ added: 0, known: 1, unreadable: 0 });
    expect(await db.events.get(added.id)).toEqual(added);
  });

  it('counts an entry once that a file holds twice', async () => {
    expect(await importEvents([added, added, opened], db)).toEqual({ added: 2, known: 1, unreadable: 0 });
  });

  it('of nothing adds nothing', async () => {
    expect(await importEvents([], db)).toEqual({ added: 0, known: 0, unreadable: 0 });
  });
});

describe('what importing would do', () => {
  it('is said beforehand, as it then happens, and changes nothing yet', async () => {
    await importEvents([added], db);
    const file = [...events, FROM_THE_FUTURE];
    const preview = await previewImport(file, db);
    expect(preview).toEqual({ added: 5, known: 1, unreadable: 1 });
    expect(await db.events.count()).toBe(1);
    expect(await importEvents(file, db)).toEqual(preview);
    expect(await previewImport(file, db)).toEqual({ added: 0, known: 6, unreadable: 0 });
  });
});

describe('exporting', () => {
  it('writes everything, also what this version cannot read, and reads it back', async () => {
    await importEvents([...events, FROM_THE_FUTURE], db);
    const now = noon('2026-05-12');
    const reading = readExport(await exportLedger(now, db));
    if (!reading.ok) throw new Error(`Refused: ${reading.refusal.reason}`);
    expect(reading.exportedAt).toBe(now);
    expect(reading.events).toHaveLength(6);
    expect(reading.events).toContainEqual(FROM_THE_FUTURE);
    const copy = newDatabase();
    await importEvents(reading.events, copy);
    expect(await readLedger(copy)).toEqual(await readLedger(db));
    expect(JSON.parse(await exportLedger(now, copy))).toEqual(JSON.parse(await exportLedger(now, db)));
  });

  it('holds nothing of the device’s settings', async () => {
    await importEvents(events, db);
    await db.settings.put({ key: 'device', value: 'only-here' });
    expect(await exportLedger(0, db)).not.toContain('only-here');
  });

  it('of an empty store is a file that can be imported', async () => {
    expect(readExport(await exportLedger(7, db))).toEqual({ ok: true, events: [], exportedAt: 7 });
  });
});

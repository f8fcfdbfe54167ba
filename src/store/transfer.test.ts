import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ALEX,
  accountDescribed,
  CONTRACT,
  contractAdded,
  DEVICE,
  eventId,
  incident,
  linked,
  MIA,
  membershipAdded,
  membershipAmended,
  noon,
  revoked,
} from '../../test/builders.ts';
import { history, permutationOf } from '../../test/histories.ts';
import { fold } from '../ledger/ledger.ts';
import { sampleEvents } from '../ledger/sample-events.ts';
import { LedgerDatabase, type StoredEvent } from './database.ts';
import { readExport, writeExport } from './export-file.ts';
import { readLedger, record } from './ledger-store.ts';
import type { ImportEffect } from './merge.ts';
import { exportLedger, importEvents, previewImport } from './transfer.ts';

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
/** The effect of an import in which only the counts given are not zero. */
const effect = (counts: Partial<ImportEffect>): ImportEffect => ({
  added: 0,
  changed: 0,
  known: 0,
  conflicting: 0,
  unreadable: 0,
  ...counts,
});
const others: StoredEvent[] = [membershipAdded(), accountDescribed(MIA, 'program')];
const FROM_THE_FUTURE: StoredEvent = { id: eventId(80_001), subject: CONTRACT, type: 'unheard-of', x: 1 };

describe('importing', () => {
  it('adds the entries of a file', async () => {
    expect(await importEvents(events, db)).toEqual(effect({ added: 5 }));
    const { ledger } = await readLedger(db);
    expect(ledger.contracts[0]).toMatchObject({ accounts: [MIA], balance: { remaining: 9 } });
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('twice changes nothing', async () => {
    await importEvents(events, db);
    const before = await exportLedger(0, db);
    expect(await importEvents(events, db)).toEqual(effect({ known: 5 }));
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

  it('of any history, in any two parts, gives the same as folding it', async () => {
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

  it('never overwrites a stored entry, and reports that the file differs', async () => {
    await importEvents([added], db);
    const forged = { ...added, label: 'Forged' };
    expect(await importEvents([forged], db)).toEqual(effect({ known: 1, conflicting: 1 }));
    expect(await db.events.get(added.id)).toEqual(added);
  });

  it('chooses the same of two entries with one id, in any order', async () => {
    const forged = { ...added, label: 'Forged' };
    expect(await importEvents([added, forged], db)).toEqual(effect({ added: 1, known: 1, conflicting: 1 }));
    const otherwise = newDatabase();
    await importEvents([forged, added], otherwise);
    expect(await otherwise.events.toArray()).toEqual(await db.events.toArray());
  });

  it('ignores the order of an entry’s fields', async () => {
    await importEvents([added], db);
    const turned = Object.fromEntries(Object.entries(added).reverse()) as typeof added;
    expect(Object.keys(turned)).not.toEqual(Object.keys(added));
    expect(await importEvents([turned], db)).toEqual(effect({ known: 1 }));
  });

  it('recognises an entry with ids in capitals from another program', async () => {
    await importEvents(events, db);
    const before = await readLedger(db);
    const capitals = events.map((event) => ({ ...event, id: event.id.toUpperCase() }));
    const reading = readExport(writeExport(capitals, 0));
    if (!reading.ok) throw new Error('The file was refused');
    expect(await importEvents(reading.events, db)).toEqual(effect({ known: 5 }));
    expect(await readLedger(db)).toEqual(before);
  });

  it('follows references that another program wrote in capitals', async () => {
    const undo = { ...revoked(opened), event: opened.id.toUpperCase(), device: DEVICE.toUpperCase() };
    await importEvents([added, opened, undo], db);
    expect((await readLedger(db)).ledger.contracts[0]?.lastIncident).toEqual([]);
  });

  it('counts an entry once that is twice in a file', async () => {
    expect(await importEvents([added, added, opened], db)).toEqual(effect({ added: 2, known: 1 }));
  });

  it('of a file without entries adds nothing', async () => {
    expect(await importEvents([], db)).toEqual(effect({}));
  });
});

describe('what importing would do', () => {
  it('is predicted, and changes nothing yet', async () => {
    await importEvents([added], db);
    const file = [...events, FROM_THE_FUTURE];
    const preview = await previewImport(file, db);
    expect(preview).toEqual(effect({ added: 5, changed: 1, known: 1, unreadable: 1 }));
    expect(await db.events.count()).toBe(1);
    expect(await importEvents(file, db)).toEqual(preview);
    expect(await previewImport(file, db)).toEqual(effect({ known: 6 }));
  });

  it.each<[string, StoredEvent[], number]>([
    ['nothing that is new here', [contractAdded({ subject: 'new' })], 0],
    ['a contract that gets an account', [linked(ALEX)], 1],
    ['a contract that gets several entries, once', [linked(ALEX), incident()], 1],
    ['a contract that is removed', [revoked(added)], 1],
    [
      'a membership and an account',
      [membershipAmended({ endsOn: null }), accountDescribed(MIA, 'csp-only')],
      2,
    ],
    ['nothing that an entry leaves as it was', [linked(MIA), revoked(incident())], 0],
    ['nothing by what cannot be read', [FROM_THE_FUTURE], 0],
  ])('counts as changed %s', async (_, file, changed) => {
    await importEvents([...events, ...others], db);
    const preview = await previewImport(file, db);
    expect(preview).toMatchObject({ added: file.length, changed });
    expect(await importEvents(file, db)).toEqual(preview);
  });

  it('is what then happens, for any ledger and any file', async () => {
    const split = history.chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all)));
    await fc.assert(
      fc.asyncProperty(split, async ([here, file]) => {
        const fresh = newDatabase();
        await importEvents(here, fresh);
        const preview = await previewImport(file, fresh);
        expect(await importEvents(file, fresh)).toEqual(preview);
        expect(await previewImport(file, fresh)).toEqual(effect({ known: file.length }));
      }),
      { numRuns: 15 },
    );
  });
});

describe('exporting', () => {
  it('writes everything, including what this version cannot read, and reads it again', async () => {
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

  it('leaves out the device’s settings', async () => {
    await importEvents(events, db);
    await db.settings.put({ key: 'device', value: 'only-here' });
    expect(await exportLedger(0, db)).not.toContain('only-here');
  });

  it('of an empty store is a file that can be imported', async () => {
    expect(readExport(await exportLedger(7, db))).toEqual({ ok: true, events: [], exportedAt: 7 });
  });

  it('leaves out the samples', async () => {
    await record(sampleEvents(noon('2026-06-01')), noon('2026-06-01'), db);
    await importEvents(events, db);
    const exported = readExport(await exportLedger(0, db));
    expect(exported.ok && new Set(exported.events.map(({ subject }) => subject))).toEqual(
      new Set([CONTRACT]),
    );
  });
});

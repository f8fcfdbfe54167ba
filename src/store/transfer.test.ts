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
import { exportText, importEvents, previewImport } from '../../test/transfers.ts';
import { fold } from '../ledger/ledger.ts';
import { revocationsOf } from '../ledger/revocations.ts';
import { sampleEvents } from '../ledger/sample-events.ts';
import { LedgerDatabase, type StoredEvent } from './database.ts';
import { readExport, writeExport } from './export-file.ts';
import type { ImportEffect } from './import-effect.ts';
import { eventsAbout, readLedger, record } from './ledger-store.ts';
import { findLastImport, importPrepared, prepareImport, undoLastImport } from './transfer.ts';

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
  completed: 0,
  changed: 0,
  known: 0,
  conflicting: 0,
  unreadable: 0,
  revived: 0,
  takenBack: 0,
  // Which are asked for where they are tested.
  contracts: expect.any(Array),
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
    const before = await exportText(0, db);
    expect(await importEvents(events, db)).toEqual(effect({ known: 5 }));
    expect(await exportText(0, db)).toBe(before);
  });

  it('in another order, or in parts, changes nothing', async () => {
    const whole = newDatabase();
    await importEvents(events, whole);
    await importEvents([...events].reverse(), db);
    expect(await readLedger(db)).toEqual(await readLedger(whole));
    const inParts = newDatabase();
    for (const event of [...events].reverse()) await importEvents([event], inParts);
    expect(await readLedger(inParts)).toEqual(await readLedger(whole));
    expect(await exportText(0, inParts)).toBe(await exportText(0, whole));
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
    const reading = readExport(await exportText(now, db));
    if (!reading.ok) throw new Error(`Refused: ${reading.refusal.reason}`);
    expect(reading.exportedAt).toBe(now);
    expect(reading.events).toHaveLength(6);
    expect(reading.events).toContainEqual(FROM_THE_FUTURE);
    const copy = newDatabase();
    await importEvents(reading.events, copy);
    expect(await readLedger(copy)).toEqual(await readLedger(db));
    expect(JSON.parse(await exportText(now, copy))).toEqual(JSON.parse(await exportText(now, db)));
  });

  it('leaves out the device’s settings', async () => {
    await importEvents(events, db);
    await db.settings.put({ key: 'device', value: 'only-here' });
    expect(await exportText(0, db)).not.toContain('only-here');
  });

  it('of an empty store is a file that can be imported', async () => {
    expect(readExport(await exportText(7, db))).toEqual({ ok: true, events: [], exportedAt: 7 });
  });

  it('leaves out the samples', async () => {
    await record(sampleEvents(noon('2026-06-01')), noon('2026-06-01'), db);
    await importEvents(events, db);
    const exported = readExport(await exportText(0, db));
    expect(exported.ok && new Set(exported.events.map(({ subject }) => subject))).toEqual(
      new Set([CONTRACT]),
    );
  });
});

describe('a whole import', () => {
  const ledgerOf = async (of: LedgerDatabase) => (await readLedger(of)).ledger;

  it('is undone as one, and is made again by importing the same file', async () => {
    await importEvents([added], db);
    const before = await ledgerOf(db);
    const other = contractAdded({ subject: 'contract-two', contractId: 'C-2002' });
    const file = [...events, other, incident({ subject: 'contract-two' }), ...others];
    await importEvents(file, db);
    const after = await ledgerOf(db);
    expect(after).not.toEqual(before);

    await undoLastImport(noon('2026-06-02'), db);
    expect(await ledgerOf(db)).toEqual(before);
    // Nothing is deleted: the entries count no more.
    expect(await db.events.count()).toBeGreaterThan(file.length);
    expect(await findLastImport(db)).toMatchObject({ isUndone: true });

    expect(await previewImport(file, db)).toMatchObject({ added: 0, known: file.length });
    expect((await importEvents(file, db)).revived).toBeGreaterThan(0);
    expect(await ledgerOf(db)).toEqual(after);
    await undoLastImport(noon('2026-06-03'), db);
    expect(await ledgerOf(db)).toEqual(before);
    await importEvents(file, db);
    expect(await ledgerOf(db)).toEqual(after);
  });

  it('stays undone where the file itself says so', async () => {
    await importEvents([added], db);
    const before = await ledgerOf(db);
    await importEvents(events, db);
    await undoLastImport(noon('2026-06-02'), db);
    const exported = readExport(await exportText(0, db));
    if (!exported.ok) throw new Error('The file was refused');
    await importEvents(exported.events, db);
    expect(await ledgerOf(db)).toEqual(before);
    const copy = newDatabase();
    await importEvents(exported.events, copy);
    expect(await ledgerOf(copy)).toEqual(before);
  });

  it('is undone once, and an undo that the user made by hand is left alone', async () => {
    await importEvents(events, db);
    await record(revocationsOf([opened]), noon('2026-06-02'), db);
    const stored = await db.events.count();
    expect(await importEvents(events, db)).toEqual(effect({ known: 5 }));
    await undoLastImport(noon('2026-06-02'), db);
    const undone = await db.events.count();
    expect(undone).toBe(stored + 1);
    await undoLastImport(noon('2026-06-02'), db);
    expect(await db.events.count()).toBe(undone);
  });

  it('of any file is undone and made again, whatever was there', async () => {
    const split = history.chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all)));
    await fc.assert(
      fc.asyncProperty(split, async ([here, file]) => {
        const fresh = newDatabase();
        await importEvents(here, fresh);
        const before = await ledgerOf(fresh);
        const { added: count } = await importEvents(file, fresh);
        if (count === 0) return;
        const after = await ledgerOf(fresh);
        await undoLastImport(noon('2026-06-02'), fresh);
        expect(await ledgerOf(fresh)).toEqual(before);
        await importEvents(file, fresh);
        expect(await ledgerOf(fresh)).toEqual(after);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what importing would do to contracts', () => {
  it('is said of each: new, or with how many more entries', async () => {
    await importEvents([added], db);
    const second = contractAdded({
      subject: 'contract-two',
      label: 'Second',
      customer: 'Fabrikam',
      contractId: 'C-2002',
    });
    const file = [...events, second, incident({ subject: 'contract-two' }), ...others];
    expect((await previewImport(file, db)).contracts).toEqual([
      { label: 'Signature 10-pack', customer: null, isNew: false, joins: null, added: 4 },
      { label: 'Second', customer: 'Fabrikam', isNew: true, joins: null, added: 2 },
    ]);
    await importEvents(file, db);
    expect((await previewImport(file, db)).contracts).toEqual([]);
  });
});

it('an import whose ground has changed since it was looked at is worked out anew', async () => {
  const prepared = await prepareImport(events, db);
  await importEvents([added, opened], db);
  const made = await importPrepared(prepared, { file: 'practice.json', now: 0 }, db);
  expect(made).toEqual(effect({ added: 3, changed: 1, known: 2 }));
});

it('a ledger of several thousand entries is exported in parts, and is the same file', async () => {
  const many = Array.from({ length: 4500 }, (_, nth) => ({
    ...incident(),
    id: eventId(100_000 + nth),
    note: nth % 7 === 0 ? 'Zeile\nbricht' : null,
  }));
  await importEvents([added, ...many], db);
  const text = await exportText(0, db);
  expect(readExport(text)).toMatchObject({ ok: true, events: { length: 4501 } });
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}`);
});

describe('a contract with the Contract ID of a stored one', () => {
  const theirs = { subject: 'contract-two' };
  // Case, spaces and dashes make no difference.
  const file = [contractAdded({ ...theirs, label: 'Theirs', contractId: 'c 10 01' }), incident(theirs)];
  const contractsIn = async (of: LedgerDatabase) => (await readLedger(of)).ledger.contracts;

  it('becomes one with it: one row, with both histories, and again as before once that is undone', async () => {
    await importEvents(events, db);
    const before = await contractsIn(db);
    expect(await previewImport(file, db)).toMatchObject({
      contracts: [{ label: 'Theirs', isNew: true, joins: 'Signature 10-pack', added: 2 }],
    });
    await importEvents(file, db);
    const [one, ...others] = await contractsIn(db);
    expect(others).toEqual([]);
    // Ten, one of two undone, and one of theirs.
    expect(one).toMatchObject({ id: CONTRACT, label: 'Signature 10-pack', balance: { remaining: 8 } });
    expect((await eventsAbout(CONTRACT, db)).filter(({ type }) => type === 'incident-opened')).toHaveLength(
      3,
    );

    expect(await importEvents(file, db)).toEqual(effect({ known: 2 }));
    // What is recorded next is counted with all.
    await importEvents([incident(theirs)], db);
    await record(
      [{ type: 'incident-opened', subject: CONTRACT, portal: null, request: null, note: null }],
      noon('2026-06-01'),
      db,
    );
    expect((await contractsIn(db)).map(({ balance }) => balance.remaining)).toEqual([6]);

    const whole = newDatabase();
    const exported = readExport(await exportText(0, db));
    if (!exported.ok) throw new Error('The file was refused');
    await importEvents([...exported.events].reverse(), whole);
    expect(await contractsIn(whole)).toEqual(await contractsIn(db));
    expect(before).toHaveLength(1);
  });

  it('is apart again once the import is undone, and joined when it is made again', async () => {
    await importEvents(events, db);
    const before = await contractsIn(db);
    await importEvents(file, db);
    const after = await contractsIn(db);
    await undoLastImport(noon('2026-06-02'), db);
    expect(await contractsIn(db)).toEqual(before);
    await importEvents(file, db);
    expect(await contractsIn(db)).toEqual(after);
  });

  it('stays apart where the Access IDs differ', async () => {
    await importEvents(events, db);
    await importEvents([contractAdded({ ...theirs, accessId: '0099' })], db);
    expect(await contractsIn(db)).toHaveLength(2);
  });

  it('ends as one ledger for two people who exchange files back and forth', async () => {
    const other = newDatabase();
    await importEvents(events, db);
    await importEvents(file, other);
    for (const [from, to] of [
      [db, other],
      [other, db],
      [db, other],
      [other, db],
    ] as const) {
      const exported = readExport(await exportText(0, from));
      if (!exported.ok) throw new Error('The file was refused');
      await importEvents(exported.events, to);
    }
    expect(await contractsIn(other)).toEqual(await contractsIn(db));
    expect(await contractsIn(db)).toMatchObject([{ balance: { remaining: 8 } }]);
  });
});

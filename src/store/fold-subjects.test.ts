import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, eventId, incident, revoked } from '../../test/builders.ts';
import { history } from '../../test/histories.ts';
import { importEvents } from '../../test/transfers.ts';
import { fold, ledgerOf } from '../ledger/ledger.ts';
import { LedgerDatabase, type StoredEvent } from './database.ts';
import { readEvents, refold } from './fold-subjects.ts';
import { eventsAbout, readLedger } from './ledger-store.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { set: () => Promise.resolve() } } },
}));

let databases = 0;
let db: LedgerDatabase;
beforeEach(() => {
  databases += 1;
  db = new LedgerDatabase(`fold-subjects-${databases}`);
});

const FROM_THE_FUTURE: StoredEvent = {
  id: eventId(70_001),
  subject: CONTRACT,
  type: 'incident-teleported',
  destination: { planet: 'Mars' },
};
const damaged = (event: StoredEvent): StoredEvent => ({ ...event, happenedAt: 'yesterday' });

describe('entries that this version cannot read', () => {
  it('are counted and left out of the fold, and stay stored', async () => {
    const broken = damaged(incident({ id: eventId(70_002) }));
    await importEvents([contractAdded(), incident(), FROM_THE_FUTURE, broken], db);
    const { ledger, unreadable } = await readLedger(db);
    expect(unreadable).toBe(2);
    expect(ledger.contracts[0]?.balance.remaining).toBe(9);
    expect(await db.events.get(FROM_THE_FUTURE.id)).toEqual(FROM_THE_FUTURE);
    expect(await db.events.get(broken.id)).toEqual(broken);
    expect(await eventsAbout(CONTRACT, db)).toHaveLength(2);
  });

  it('are counted even if nothing else is known of their subject', async () => {
    await importEvents([{ ...FROM_THE_FUTURE, subject: 'unheard-of' }], db);
    const { ledger, unreadable } = await readLedger(db);
    expect([ledger.contracts, unreadable]).toEqual([[], 1]);
  });

  it('are told from readable ones', () => {
    const known = incident();
    expect(readEvents([known, FROM_THE_FUTURE])).toEqual({ events: [known], unreadable: 1 });
    expect(readEvents([])).toEqual({ events: [], unreadable: 0 });
  });

  it('keep what a newer version added to an entry that can be read', async () => {
    const newer = { ...contractAdded(), colour: 'teal' };
    await importEvents([newer], db);
    expect(await db.events.get(newer.id)).toEqual(newer);
    expect((await readLedger(db)).ledger.contracts).toHaveLength(1);
  });
});

describe('a folded subject', () => {
  it('is read as stored, without folding again', async () => {
    await importEvents([contractAdded()], db);
    await db.events.clear();
    expect((await readLedger(db)).ledger.contracts).toHaveLength(1);
  });

  it.each([
    ['of another version', { key: 'fold-version', value: 0 }],
    ['of a later version', { key: 'fold-version', value: 999 }],
    ['of no known version', null],
  ])('is folded again if it is %s', async (_, version) => {
    await importEvents([contractAdded({ label: 'True' }), incident(), FROM_THE_FUTURE], db);
    const right = await readLedger(db);
    const [kept] = await db.subjects.toArray();
    if (kept?.folded?.kind !== 'contract') throw new Error('The contract was not folded');
    await db.subjects.put({ ...kept, folded: { ...kept.folded, label: 'Stale' }, unreadable: 5 });
    await db.subjects.put({ id: 'left-over', folded: { ...kept.folded, id: 'left-over' }, unreadable: 0 });
    if (version === null) await db.settings.delete('fold-version');
    else await db.settings.put(version);
    db.close();
    const reopened = new LedgerDatabase(db.name);
    expect(await readLedger(reopened)).toEqual(right);
    expect(await reopened.subjects.count()).toBe(1);
    expect((await reopened.settings.get('fold-version'))?.value).not.toBe(version?.value);
  });

  it('is stored as null if nothing of it counts any more', async () => {
    const added = contractAdded();
    await importEvents([added, revoked(added)], db);
    expect((await readLedger(db)).ledger.contracts).toEqual([]);
    expect(await db.subjects.get(CONTRACT)).toEqual({ id: CONTRACT, folded: null, unreadable: 0 });
  });

  it('is all that opening reads, and no event', async () => {
    await importEvents([contractAdded(), incident(), FROM_THE_FUTURE], db);
    const before = await readLedger(db);
    db.close();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const reopened = new LedgerDatabase(db.name);
    await reopened.open();
    // Opening alone looks at every table, for its shape and not for what is in it.
    transaction.mockClear();
    expect(await readLedger(reopened)).toEqual(before);
    const tables = transaction.mock.calls.flatMap(([stores]) =>
      typeof stores === 'string' ? stores : [...stores],
    );
    transaction.mockRestore();
    expect(tables).toContain('subjects');
    expect(tables).not.toContain('events');
  });

  it('and events recorded later give the same as folding everything', async () => {
    const cut = history.chain((all) => fc.tuple(fc.constant(all), fc.nat({ max: all.length })));
    await fc.assert(
      fc.asyncProperty(cut, async ([all, end]) => {
        databases += 1;
        const fresh = new LedgerDatabase(`fold-subjects-${databases}`);
        await importEvents(all.slice(0, end), fresh);
        const snapshot = new Map((await fresh.subjects.toArray()).map((row) => [row.id, row]));
        // As recording does it, one event after the other.
        for (const event of all.slice(end)) {
          await fresh.transaction('rw', fresh.events, fresh.subjects, async () => {
            await fresh.events.put(event);
            await refold(fresh, [event.subject]);
          });
        }
        const rows = await fresh.subjects.toArray();
        expect(ledgerOf(rows.flatMap(({ folded }) => folded ?? []))).toEqual(fold(all));
        const touched = new Set(all.slice(end).map(({ subject }) => subject));
        for (const row of rows) if (!touched.has(row.id)) expect(row).toEqual(snapshot.get(row.id));
      }),
      { numRuns: 30 },
    );
  });

  it('does not change with events about another', async () => {
    await importEvents([contractAdded(), contractAdded({ subject: 'other' })], db);
    await db.subjects.update('other', { unreadable: 7 });
    await importEvents([incident()], db);
    expect((await db.subjects.get('other'))?.unreadable).toBe(7);
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, DEVICE, incident, MIA, noon } from '../../test/builders.ts';
import { importEvents } from '../../test/transfers.ts';
import { newSave } from '../ledger/event-ids.ts';
import type { EventDraft } from '../ledger/events.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import { REVISION } from '../platform/storage-keys.ts';
import { LedgerDatabase } from './database.ts';
import { SAVES_KEY } from './layout.ts';
import { eventsAbout, newSubject, readLedger, record, watchLedger } from './ledger-store.ts';
import { storeProblem } from './store-problem.ts';
import type { StoredLedger } from './stored-ledger.ts';

const { set } = vi.hoisted(() => ({ set: vi.fn(() => Promise.resolve()) }));
vi.mock('../platform/browser.ts', () => ({ browser: { storage: { local: { set } } } }));

let databases = 0;
let db: LedgerDatabase;
beforeEach(() => {
  databases += 1;
  db = new LedgerDatabase(`ledger-store-${databases}`);
  set.mockClear();
});

const NOW = noon('2026-05-12');

/** An event as its caller drafts it: without what the store adds. */
function draft<Event extends { id: string; device: string; happenedAt: number }>(event: Event) {
  const { id: _id, device: _device, happenedAt: _happenedAt, ...rest } = event;
  return rest;
}
const contract: EventDraft = draft(contractAdded());
const anIncident: EventDraft = draft(incident());

async function balance() {
  return (await readLedger(db)).ledger.contracts[0]?.balance;
}

describe('an empty store', () => {
  it('holds an empty ledger', async () => {
    expect(await readLedger(db)).toEqual({ ledger: emptyLedger, unreadable: 0, lastUsed: {} });
  });
});

describe('recording', () => {
  it('stores events, and folds them', async () => {
    await record([contract], NOW, db);
    await record([anIncident, anIncident], NOW, db);
    expect(await balance()).toMatchObject({ certainty: 'simulated', remaining: 8 });
    expect(await db.events.count()).toBe(3);
  });

  it('gives each event an id ordered by time, this device and the current time', async () => {
    const [first, second] = await record([contract, anIncident], NOW, db);
    const [third] = await record([anIncident], NOW, db);
    const ids = [first?.id ?? '', second?.id ?? '', third?.id ?? ''];
    expect([...ids].sort()).toEqual(ids);
    expect(ids.filter((id) => id[14] !== '7')).toEqual([]);
    expect(new Set([first?.device, second?.device, third?.device]).size).toBe(1);
    expect(first?.device).not.toBe(DEVICE);
    expect([first?.happenedAt, third?.happenedAt]).toEqual([NOW, NOW]);
  });

  it('keeps the time of a draft that has one', async () => {
    const earlier = noon('2026-04-01');
    await record([contract], NOW, db);
    const [event] = await record([{ ...anIncident, happenedAt: earlier }], NOW, db);
    expect(event?.happenedAt).toBe(earlier);
  });

  it('does not let a draft choose its id or its device', async () => {
    const forged = { ...incident({ id: '00000000-0000-7000-8000-000000000000', device: DEVICE }) };
    await record([contract], NOW, db);
    const [event] = await record([forged], NOW, db);
    expect(event?.id).not.toBe(forged.id);
    expect(event?.device).not.toBe(DEVICE);
  });

  it('undoes, and undoes the undo', async () => {
    await record([contract], NOW, db);
    const [logged] = await record([anIncident], NOW, db);
    expect((await balance())?.remaining).toBe(9);
    const revoke = (event: string): EventDraft => ({ type: 'event-revoked', subject: CONTRACT, event });
    const [undo] = await record([revoke(logged?.id ?? '')], NOW, db);
    expect(await balance()).toMatchObject({ certainty: 'granted', remaining: 10 });
    await record([revoke(undo?.id ?? '')], NOW, db);
    expect((await balance())?.remaining).toBe(9);
    expect(await db.events.count()).toBe(4);
  });

  it('records all of several drafts or none', async () => {
    await record([contract], NOW, db);
    set.mockClear();
    const impossible: EventDraft = { ...contract, subject: 'other', endsOn: '2026-02-30' } as EventDraft;
    await expect(record([anIncident, impossible], NOW, db)).rejects.toThrow('not a calendar date');
    expect((await balance())?.remaining).toBe(10);
    expect(await db.events.count()).toBe(1);
    expect(set).not.toHaveBeenCalled();
  });

  it('records again after a draft was refused', async () => {
    const empty: EventDraft = { ...contract, label: ' ' } as EventDraft;
    await expect(record([empty], NOW, db)).rejects.toThrow();
    await record([contract], NOW, db);
    expect((await readLedger(db)).ledger.contracts).toHaveLength(1);
  });

  it('tells open cards that something changed, but not what', async () => {
    await record([{ ...contract, accessId: '0077-SECRET' } as EventDraft], NOW, db);
    expect(set).toHaveBeenCalledTimes(1);
    const [[told]] = set.mock.calls as unknown as [[Record<string, string>]];
    expect(Object.keys(told)).toEqual([REVISION.key]);
    expect(JSON.stringify(told)).not.toContain('SECRET');
    await record([anIncident], NOW, db);
    const [, [toldNext]] = set.mock.calls as unknown as [unknown, [Record<string, string>]];
    expect(toldNext[REVISION.key]).not.toBe(told[REVISION.key]);
  });
});

describe('recording once', () => {
  it('is done however often it is tried under one id', async () => {
    await record([contract], NOW, db);
    const save = newSave();
    const first = await record([anIncident, anIncident], NOW, db, save);
    expect(await record([anIncident, anIncident], NOW + 15, db, save)).toEqual(first);
    expect(await record([anIncident, anIncident], NOW, new LedgerDatabase(db.name), save)).toEqual(first);
    expect((await balance())?.remaining).toBe(8);
  });

  it('is done of two tries at the same time', async () => {
    await record([contract], NOW, db);
    const save = newSave();
    const windows = [db, new LedgerDatabase(db.name), new LedgerDatabase(db.name)];
    await Promise.all(windows.map((window) => record([anIncident], NOW, window, save)));
    expect((await balance())?.remaining).toBe(9);
  });

  it('is done of a contract that is named by its save', async () => {
    const save = newSave();
    const added = { ...contract, subject: save } as EventDraft;
    await record([added], NOW, db, save);
    await record([added], NOW, db, save);
    expect(await db.events.count()).toBe(1);
  });

  it('is done again for another save', async () => {
    await record([contract], NOW, db);
    await record([anIncident], NOW, db, newSave());
    await record([anIncident], NOW, db, newSave());
    expect((await balance())?.remaining).toBe(8);
  });

  it('is remembered, so that its draft is none any more', async () => {
    const save = newSave();
    await record([contract], NOW, db, save);
    expect((await db.settings.get(SAVES_KEY))?.value).toEqual([save]);
  });
});

describe('recording about something unknown', () => {
  it.each<[string, EventDraft]>([
    ['an incident', anIncident],
    ['a favourite', { type: 'contract-starred', subject: CONTRACT, isStarred: true }],
    ['an undo', { type: 'event-revoked', subject: CONTRACT, event: '01935d2c-0000-7000-8000-000000000001' }],
  ])('is refused: %s', async (_, orphan) => {
    await record([{ ...contract, subject: 'other' }], NOW, db);
    const refused = await record([orphan], NOW, db).catch((problem: unknown) => problem);
    expect(storeProblem(refused)).toBe('unknown-subject');
    expect(await db.events.count()).toBe(1);
  });

  it('is possible about what is added with it, in any order', async () => {
    await record([anIncident, contract], NOW, db);
    expect((await balance())?.remaining).toBe(9);
  });
});

describe('the order of what was recorded', () => {
  const renamed = (label: string): EventDraft => ({
    type: 'contract-amended',
    subject: CONTRACT,
    changes: { label },
  });
  const label = async () => (await readLedger(db)).ledger.contracts[0]?.label;

  it('is that in which the user did it, whatever the clocks say', async () => {
    const clock = fc.integer({ min: NOW - 1e10, max: NOW + 1e10 });
    const step = fc.record({ now: clock, isFromElsewhere: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        databases += 1;
        db = new LedgerDatabase(`ledger-store-${databases}`);
        await record([contract], NOW, db);
        const laptop = new LedgerDatabase(`${db.name}-laptop`);
        await importEvents(await db.events.toArray(), laptop);
        for (const [nth, { now, isFromElsewhere }] of steps.entries()) {
          if (isFromElsewhere) {
            // Done on another device, and seen here before the next step.
            await record([renamed(`step ${nth}`)], now, laptop);
            await importEvents(await laptop.events.toArray(), db);
          } else {
            await record([renamed(`step ${nth}`)], now, db);
            await importEvents(await db.events.toArray(), laptop);
          }
          expect(await label()).toBe(`step ${nth}`);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('has no place for an id that no clock gave: it is left out, and what comes later wins', async () => {
    await record([contract], NOW, db);
    const forged = {
      ...renamed('Forged'),
      id: 'ffffffff-ffff-7fff-bfff-ffffffffffff',
      device: DEVICE,
      happenedAt: NOW,
    };
    await importEvents([forged], db);
    expect([await label(), (await readLedger(db)).unreadable]).toEqual(['Signature 10-pack', 1]);
    await record([renamed('Mine')], NOW, db);
    expect(await label()).toBe('Mine');
    expect(await db.events.get(forged.id)).toEqual(forged);
  });
});

describe('a save that could not be announced', () => {
  it('is a save', async () => {
    set.mockRejectedValue(new Error('no room'));
    await expect(record([contract], NOW, db)).resolves.toHaveLength(1);
    set.mockResolvedValue(undefined);
  });
});

describe('the store', () => {
  it('has everything when the database is opened again', async () => {
    await record([contract, anIncident], NOW, db);
    const before = await readLedger(db);
    db.close();
    expect(await readLedger(new LedgerDatabase(db.name))).toEqual(before);
  });

  it('lists events by subject, in the order in which they were recorded', async () => {
    await record([contract, anIncident, { ...contract, subject: 'other' }], NOW, db);
    await record([{ type: 'account-linked', subject: CONTRACT, account: MIA }], NOW, db);
    const types = (await eventsAbout(CONTRACT, db)).map(({ type }) => type);
    expect(types).toEqual(['contract-added', 'incident-opened', 'account-linked']);
    expect(await eventsAbout('unknown', db)).toEqual([]);
  });

  it('gives each new subject an id of its own', () => {
    expect(newSubject()).not.toBe(newSubject());
  });
});

describe('watching', () => {
  it('shows the ledger now and after every change in any window, until it is stopped', async () => {
    const readings: StoredLedger[] = [];
    const problem = vi.fn();
    const stop = watchLedger((reading) => readings.push(reading), problem, db);
    const last = () => readings.at(-1)?.ledger.contracts[0]?.balance.remaining;
    await vi.waitFor(() => expect(readings.at(-1)?.ledger).toEqual(emptyLedger), { timeout: 10_000 });
    await record([contract], NOW, db);
    await vi.waitFor(() => expect(last()).toBe(10), { timeout: 10_000 });
    await record([anIncident], NOW, new LedgerDatabase(db.name));
    await vi.waitFor(() => expect(last()).toBe(9), { timeout: 10_000 });
    stop();
    const shown = readings.length;
    await record([anIncident], NOW, db);
    expect((await balance())?.remaining).toBe(8);
    expect(readings).toHaveLength(shown);
    expect(problem).not.toHaveBeenCalled();
  });

  it('shows nothing if it was stopped before the database opened', async () => {
    const onReading = vi.fn();
    watchLedger(onReading, onReading, db)();
    // A second watcher has been shown the ledger by now; the first would have been, too.
    const shown = vi.fn();
    const stop = watchLedger(shown, shown, db);
    await vi.waitFor(() => expect(shown).toHaveBeenCalled(), { timeout: 10_000 });
    stop();
    expect(onReading).not.toHaveBeenCalled();
  });
});

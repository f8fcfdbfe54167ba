import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, incident, noon } from '../../test/builders.ts';
import { FakeFiles } from '../../test/fake-files.ts';
import { exportText, importEvents } from '../../test/transfers.ts';
import { newSave } from '../ledger/event-ids.ts';
import type { EventDraft } from '../ledger/events.ts';
import { sampleEvents } from '../ledger/sample-events.ts';
import { LedgerDatabase, type StoredEvent } from './database.ts';
import { deleteEverything } from './delete-everything.ts';
import { dismiss, findCopyState, readLedger, record } from './ledger-store.ts';
import { removeSamples } from './samples.ts';
import { compareWithCopy } from './second-copy.ts';

const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, local.get(key)])),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) local.set(key, value);
        },
        clear: async () => local.clear(),
      },
      session: { clear: async () => {} },
    },
  },
}));

const NOW = noon('2026-05-12');
const LOGGED: EventDraft = {
  type: 'incident-opened',
  subject: CONTRACT,
  portal: null,
  request: null,
  note: null,
};

let databases = 0;
let files: FakeFiles;
let db: LedgerDatabase;
beforeEach(() => {
  databases += 1;
  local.clear();
  files = new FakeFiles();
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: files.asStorage() } }));
  db = new LedgerDatabase(`second-copy-${databases}`);
  return () => {
    // What it would still look after could meet the files of the next test.
    db.close();
    vi.unstubAllGlobals();
  };
});

/** What the browser does to a database that it finds damaged. */
async function lose(): Promise<void> {
  db.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(db.name).onsuccess = resolve;
  });
  db = new LedgerDatabase(db.name);
}

/** What may happen to a ledger; each returns the ids of what was saved. */
const STEPS = {
  log: () => recorded(LOGGED),
  undo: (last: string) => recorded({ type: 'event-revoked', subject: CONTRACT, event: last }),
  import: async () => {
    const event = { ...incident(), id: `01935d2c-0000-7000-8000-${newSave().slice(24)}` };
    await importEvents([event], db);
    return [event.id];
  },
  lose: async () => {
    await lose();
    return [];
  },
};

const recorded = async (draft: EventDraft) => (await record([draft], NOW, db)).map(({ id }) => id);

const recordContract = async () => {
  await record([contractAdded()], NOW, db);
  await record([LOGGED], NOW, db);
};
const remaining = async () => (await readLedger(db)).ledger.contracts[0]?.balance.remaining;
const notices = async () => (await readLedger(db)).notices;

describe('a database that the browser deleted', () => {
  it('is there again at the next opening, and the user is told', async () => {
    await recordContract();
    const before = await readLedger(db);
    await lose();
    expect(await readLedger(db)).toEqual({ ...before, notices: { restored: 2 } });
    await dismiss(['restored'], db);
    expect(await notices()).toBeUndefined();
  });

  it('has a note again that came after its entry', async () => {
    const [added, opened] = [contractAdded(), incident({ note: 'the admin is on holiday' })];
    await importEvents([added, { ...opened, note: null }], db);
    await importEvents([added, opened], db);
    await lose();
    expect(await exportText(0, db)).toContain('the admin is on holiday');
    expect(await findCopyState(db)).toEqual({ entries: 2, isComplete: true });
  });

  it('has everything again that was called saved or imported, whatever that was', async () => {
    const step = fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12, size: 'max' }), async (steps) => {
        db = new LedgerDatabase(`${db.name}+`);
        const saved = (await record([contractAdded()], NOW, db)).map(({ id }) => id);
        for (const what of steps) saved.push(...(await STEPS[what](saved.at(-1) ?? '')));
        await lose();
        await readLedger(db);
        expect((await db.events.toCollection().primaryKeys()).sort()).toEqual([...saved].sort());
      }),
      { numRuns: 10 },
    );
  });

  it('stays deleted where the user deleted everything, and is not called lost', async () => {
    await recordContract();
    await deleteEverything(db);
    await lose();
    const { ledger, notices: told } = await readLedger(db);
    expect([ledger.contracts, told]).toEqual([[], undefined]);
  });

  it('comes back without samples', async () => {
    await record(sampleEvents(NOW), NOW, db);
    await recordContract();
    await lose();
    expect((await readLedger(db)).ledger.contracts.map(({ id }) => id)).toEqual([CONTRACT]);
  });
});

describe('the two copies', () => {
  it('are both made whole where one lacks what the other has', async () => {
    await recordContract();
    const [logged] = await record([LOGGED], NOW, db);
    await db.events.delete(logged?.id ?? '');
    await compareWithCopy(db);
    expect([await remaining(), await notices()]).toEqual([8, { restored: 1 }]);

    files.files.clear();
    await compareWithCopy(db);
    expect(await findCopyState(db)).toEqual({ entries: 3, isComplete: true });
    await lose();
    expect(await remaining()).toBe(8);
  });

  it('lose only what was being written when the browser ended', async () => {
    await recordContract();
    const [last = '', content = new Blob()] = [...files.files].at(-1) ?? [];
    files.files.set(last, content.slice(0, content.size - 5));
    files.files.set(`1-300-${newSave()}.jsonl`, new Blob([]));
    await lose();
    expect(await remaining()).toBe(10);
    expect(await findCopyState(db)).toEqual({ entries: 1, isComplete: true });
  });

  it('are one file again once there are many, with the same in it', async () => {
    await recordContract();
    for (let more = 0; more < 70; more += 1) await record([LOGGED], NOW, db);
    expect(files.files.size).toBe(72);
    await compareWithCopy(db);
    expect(files.files.size).toBe(1);
    const before = await exportText(NOW, db);
    await lose();
    await readLedger(db);
    expect(await exportText(NOW, db)).toBe(before);
  });

  it('do not count what is no record of the user', async () => {
    await record(sampleEvents(NOW), NOW, db);
    expect(await findCopyState(db)).toEqual({ entries: 0, isComplete: true });
    await recordContract();
    expect(await findCopyState(db)).toEqual({ entries: 2, isComplete: true });
    await removeSamples(db);
    await compareWithCopy(db);
    expect([await findCopyState(db), await notices()]).toEqual([{ entries: 2, isComplete: true }, undefined]);
  });

  it('are one where there is no second place, and saving goes on', async () => {
    vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: undefined } }));
    await recordContract();
    await compareWithCopy(db);
    expect([await remaining(), await findCopyState(db), await notices()]).toEqual([9, null, undefined]);
  });

  it('are called incomplete while the disk is full, and are made whole when it is not', async () => {
    await recordContract();
    files.refusal = new DOMException('full', 'QuotaExceededError');
    await record([LOGGED], NOW, db);
    expect(await remaining()).toBe(8);
    expect(await findCopyState(db)).toMatchObject({ isComplete: false });
    files.refusal = null;
    await compareWithCopy(db);
    expect(await findCopyState(db)).toEqual({ entries: 3, isComplete: true });
  });

  it('hold every event once, whoever writes at the same time', async () => {
    await record([contractAdded()], NOW, db);
    const windows = [db, new LedgerDatabase(db.name), new LedgerDatabase(db.name)];
    await Promise.all(
      windows.flatMap((window) => [
        ...Array.from({ length: 5 }, () => record([LOGGED], NOW, window)),
        compareWithCopy(window),
      ]),
    );
    for (const window of windows.slice(1)) window.close();
    await compareWithCopy(db);
    expect(await findCopyState(db)).toEqual({ entries: 16, isComplete: true });
    expect([await remaining(), await notices()]).toEqual([0, undefined]);
  });
});

describe('a ledger of which nothing is left', () => {
  it('is said to be lost, until the user begins anew', async () => {
    await recordContract();
    files.files.clear();
    await lose();
    expect(await notices()).toEqual({ vanished: true });
    await dismiss(['vanished'], db);
    await lose();
    expect(await notices()).toBeUndefined();
  });

  it('is not said to be lost any more once a file was imported', async () => {
    await recordContract();
    files.files.clear();
    await lose();
    await readLedger(db);
    await importEvents([contractAdded() as StoredEvent], db);
    await compareWithCopy(db);
    expect(await notices()).toBeUndefined();
  });

  it('is none where there never was one', async () => {
    expect(await notices()).toBeUndefined();
  });
});

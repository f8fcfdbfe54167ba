import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, incident, noon } from '../../test/builders.ts';
import { FakeFiles } from '../../test/fake-files.ts';
import { exportText, importEvents } from '../../test/transfers.ts';
import type { EventDraft } from '../ledger/events.ts';
import { LedgerDatabase } from './database.ts';
import { readExport } from './export-file.ts';
import { DATABASE_VERSION } from './layout.ts';
import { readLedger, record, watchLedger } from './ledger-store.ts';
import { compareWithCopy } from './second-copy.ts';
import { storeProblem } from './store-problem.ts';
import type { StoredLedger } from './stored-ledger.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => {} } } },
}));

const NOW = noon('2026-05-12');
const SOON = { timeout: 10_000 };

let databases = 0;
let db: LedgerDatabase;
beforeEach(async () => {
  databases += 1;
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: new FakeFiles().asStorage() } }));
  db = new LedgerDatabase(`damage-${databases}`);
  await importEvents([contractAdded(), incident(), contractAdded({ subject: 'other', label: 'Other' })], db);
  return () => {
    db.close();
    vi.unstubAllGlobals();
  };
});

/** Opens the database as the browser has it, without the product, in the version that it gives. */
function raw(version: number | undefined, change: (db: IDBDatabase, request: IDBOpenDBRequest) => void) {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(db.name, version);
    request.onupgradeneeded = () => change(request.result, request);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
const labels = async (from = db) =>
  (await readLedger(from)).ledger.contracts.map(({ label }) => label).sort();
const BOTH = ['Other', 'Signature 10-pack'];

describe('a database of which a part is missing', () => {
  it.each([
    ['events', 'subjects', 'settings'],
    ['events'],
    ['subjects'],
    ['settings'],
    ['events', 'subjects'],
  ])('is whole again: %s %s %s', async (...missing) => {
    await readLedger(db);
    db.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(db.name).onsuccess = resolve;
    });
    const stores = { events: 'id', subjects: 'id', settings: 'key' };
    await raw(10, (opened) => {
      for (const [name, keyPath] of Object.entries(stores)) {
        if (missing.includes(name)) continue;
        const store = opened.createObjectStore(name, { keyPath });
        if (name === 'events') store.createIndex('subject', 'subject');
      }
    });
    for (const attempt of [1, 2]) {
      const again = new LedgerDatabase(db.name);
      expect([attempt, await labels(again)]).toEqual([attempt, BOTH]);
      again.close();
    }
  });

  it('is whole again without its index', async () => {
    db.close();
    await raw(10 * DATABASE_VERSION + 1, (_, { transaction }) =>
      transaction?.objectStore('events').deleteIndex('subject'),
    );
    const again = new LedgerDatabase(db.name);
    expect(await labels(again)).toEqual(BOTH);
    const unlinked: EventDraft = { type: 'contract-starred', subject: CONTRACT, isStarred: true };
    await record([unlinked], NOW, again);
    expect((await readLedger(again)).ledger.contracts.filter(({ isFavourite }) => isFavourite)).toHaveLength(
      1,
    );
  });
});

describe('a damaged row of folded subjects', () => {
  const rows: readonly [string, object][] = [
    ['that is nothing', { id: CONTRACT }],
    ['of another type', { id: CONTRACT, folded: 'contract', unreadable: 0 }],
    [
      'without its terms',
      { id: CONTRACT, folded: { kind: 'contract', id: CONTRACT, label: 'x' }, unreadable: 0 },
    ],
    ['of no known kind', { id: CONTRACT, folded: { kind: 'planet', id: CONTRACT }, unreadable: 0 }],
    ['that counts wrongly', { id: CONTRACT, folded: null, unreadable: 'many' }],
  ];

  it.each(rows)('%s is folded again, and hides nothing', async (_, row) => {
    await db.table('subjects').put(row);
    expect(await labels()).toEqual(BOTH);
    expect(await labels(new LedgerDatabase(db.name))).toEqual(BOTH);
  });

  it.each(rows)('%s never reaches a view that is open', async (_, row) => {
    const shown = vi.fn();
    const problem = vi.fn();
    const stop = watchLedger(({ ledger }) => shown(ledger.contracts.length), problem, db);
    await vi.waitFor(() => expect(shown).toHaveBeenCalled(), SOON);
    await db.table('subjects').put(row);
    await vi.waitFor(async () => expect(await db.table('subjects').get(CONTRACT)).not.toEqual(row), SOON);
    stop();
    expect(shown.mock.calls.every(([count]) => count === 2)).toBe(true);
    expect(problem).not.toHaveBeenCalled();
  });

  it('that is gone, or that is of nothing, is put right', async () => {
    await db.subjects.delete(CONTRACT);
    await db.table('subjects').put({ id: 'unheard-of', folded: null, unreadable: 3 });
    await compareWithCopy(db);
    const { ledger, unreadable } = await readLedger(db);
    expect([ledger.contracts.length, unreadable]).toEqual([2, 0]);
  });
});

describe('rows that are no entries', () => {
  const circle: Record<string, unknown> = { id: 'circle' };
  circle['self'] = circle;
  const rows = [{ id: 'not-a-uuid', subject: CONTRACT, type: 'contract-added' }, { id: 7 }, circle];

  it('are set apart and counted, and are in the way of nothing', async () => {
    await db.table('events').bulkPut([...rows, { id: 'huge', amount: 10n ** 30n }]);
    await compareWithCopy(db);
    expect((await readLedger(db)).notices).toEqual({ setApart: 4 });
    expect(await labels()).toEqual(BOTH);
    await record([{ type: 'contract-starred', subject: CONTRACT, isStarred: true }], NOW, db);
    const text = await exportText(NOW, db);
    const exported = readExport(text);
    expect(exported.ok && exported.events.length).toBe(4);
    expect(JSON.parse(text)).toMatchObject({ setApart: expect.arrayContaining([rows[0], rows[1]]) });
    // Looked at again, they are not found anew.
    await compareWithCopy(db);
    expect((await readLedger(db)).notices).toEqual({ setApart: 4 });
  });

  it('give way to what they were, where the second copy has that', async () => {
    const [first] = await db.events.where('subject').equals('other').toArray();
    await db.table('events').put({ id: first?.id, subject: 17 });
    await db.subjects.clear();
    await compareWithCopy(db);
    expect(await labels()).toEqual(BOTH);
    expect(await db.events.get(first?.id ?? '')).toEqual(first);
  });

  it('give way to what they were when they are to be exported', async () => {
    const before = await exportText(NOW, db);
    const [first] = await db.events.where('subject').equals('other').toArray();
    await db.table('events').put({ id: first?.id, subject: 'other', type: 17 });
    expect(await exportText(NOW, db)).toBe(before);
  });
});

describe('another window', () => {
  function watch() {
    const readings: StoredLedger[] = [];
    const problems: string[] = [];
    const stop = watchLedger(
      (reading) => readings.push(reading),
      (problem) => problems.push(storeProblem(problem)),
      db,
    );
    return { readings, problems, stop };
  }

  it('that deletes the database is noticed, and what it deleted is there again', async () => {
    const { readings, problems, stop } = watch();
    await vi.waitFor(() => expect(readings.length).toBeGreaterThan(0), SOON);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(db.name).onsuccess = resolve;
    });
    await vi.waitFor(() => expect(readings.at(-1)?.notices).toEqual({ restored: 3 }), SOON);
    expect(readings.at(-1)?.ledger.contracts).toHaveLength(2);
    await record([{ type: 'contract-starred', subject: CONTRACT, isStarred: true }], NOW, db);
    await vi.waitFor(
      () => expect(readings.at(-1)?.ledger.contracts.some(({ isFavourite }) => isFavourite)).toBe(true),
      SOON,
    );
    stop();
    expect(problems).toEqual([]);
  });

  it('that raises the database to a newer version is noticed', async () => {
    const { readings, problems, stop } = watch();
    await vi.waitFor(() => expect(readings.length).toBeGreaterThan(0), SOON);
    await raw(10 * (DATABASE_VERSION + 1), () => {});
    await vi.waitFor(() => expect(problems).toEqual(['newer-version']), SOON);
    stop();
    const more = record([{ type: 'contract-starred', subject: CONTRACT, isStarred: true }], NOW, db);
    expect(storeProblem(await more.catch((problem: unknown) => problem))).toBe('newer-version');
  });
});

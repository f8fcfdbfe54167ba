import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contractAdded, noon } from '../../test/builders.ts';
import { makeDatabase } from '../../test/databases/raw.ts';
import { VERSION_1 } from '../../test/databases/version-1.ts';
import { LedgerDatabase, openKnownVersion } from './database.ts';
import { DATABASE_VERSION } from './layout.ts';
import { readLedger, record, watchLedger } from './ledger-store.ts';
import { storeProblem } from './store-problem.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { set: () => Promise.resolve() } } },
}));

/**
 * How long the attempts below that must be given up are waited for, in ms: much longer than a busy machine keeps an
 * attempt from its turn, as those that must work have no more.
 */
const PATIENCE_MS = 300;
/** Waiting is over as soon as it comes true: this is for a machine that stands still in between. */
const SOON = { timeout: 10_000 };

const native = (name: string) => new DOMException('as the browser words it', name);

describe('what a user can do something about', () => {
  it.each([
    ['the disk is full', native('QuotaExceededError'), 'full'],
    ['the disk is full, as Dexie reports it', new Dexie.QuotaExceededError('full'), 'full'],
    [
      'the disk is full, inside an aborted transaction',
      new Dexie.AbortError('x', native('QuotaExceededError')),
      'full',
    ],
    ['a newer version wrote it', native('VersionError'), 'newer-version'],
    [
      'a newer version wrote it, found on opening',
      new Dexie.OpenFailedError('x', native('VersionError')),
      'newer-version',
    ],
    ['another window holds it', native('BlockedError'), 'blocked'],
    ['another window holds it for too long', new Dexie.TimeoutError('x'), 'blocked'],
    ['it cannot be opened at all', new Dexie.OpenFailedError('x', native('UnknownError')), 'unavailable'],
    ['the browser has no database', new Dexie.MissingAPIError('x'), 'unavailable'],
    ['a private window forbids it', native('InvalidStateError'), 'unavailable'],
    ['a cause stands behind the error', new Error('x', { cause: native('QuotaExceededError') }), 'full'],
    ['something was thrown that is no error', 'broken', 'unavailable'],
    ['nothing was thrown', undefined, 'unavailable'],
  ])('%s', (_, problem, kind) => {
    expect(storeProblem(problem)).toBe(kind);
  });

  it('is found out even if errors cause each other in a cycle', () => {
    const one: Error & { cause?: unknown } = new Error('one');
    one.cause = new Error('two', { cause: one });
    expect(storeProblem(one)).toBe('unavailable');
  });
});

describe('a database that cannot be used', () => {
  afterEach(() => vi.restoreAllMocks());
  const problemOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'none',
      (problem: unknown) => storeProblem(problem),
    );

  it('because a newer version of the product wrote it is left unchanged, and reported', async () => {
    const newer = new Dexie('written-by-a-newer-version');
    newer.version(9).stores({ events: 'id, subject, device', subjects: 'id', settings: 'key' });
    await newer.open();
    newer.close();
    expect(await problemOf(readLedger(new LedgerDatabase(newer.name)))).toBe('newer-version');
  });

  it('because the browser forbids it fails every time, and works once it is allowed', async () => {
    const db = new LedgerDatabase('forbidden-for-a-while');
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw native('SecurityError');
    });
    expect(await problemOf(readLedger(db))).toBe('unavailable');
    expect(await problemOf(record([contractAdded()], noon('2026-05-12'), db))).toBe('unavailable');
    const onProblem = vi.fn();
    watchLedger(() => onProblem('a ledger was shown'), onProblem, db);
    await vi.waitFor(() => expect(onProblem).toHaveBeenCalled(), SOON);
    expect(onProblem).not.toHaveBeenCalledWith('a ledger was shown');
    open.mockRestore();
    expect(await problemOf(readLedger(db))).toBe('none');
  });

  describe('because another window keeps it busy', () => {
    /** A connection that does not close, and a request that waits for it: all later ones wait, too. */
    async function keptBusy(name: string): Promise<IDBDatabase> {
      await record([contractAdded()], noon('2026-05-12'), new LedgerDatabase(name));
      const held = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      indexedDB.deleteDatabase(name);
      return held;
    }

    it('is reported after a while, every time, and works once it is free', async () => {
      const held = await keptBusy('busy-for-a-while');
      const db = new LedgerDatabase('busy-for-a-while', PATIENCE_MS);
      expect(await problemOf(readLedger(db))).toBe('blocked');
      expect(await problemOf(readLedger(db))).toBe('blocked');
      held.close();
      await vi.waitFor(async () => expect(await problemOf(readLedger(db))).toBe('none'), SOON);
      await record([contractAdded()], noon('2026-05-12'), db);
      expect((await readLedger(db)).ledger.contracts).toHaveLength(1);
    });

    it('leaves no connection open from attempts that timed out', async () => {
      const held = await keptBusy('busy-with-many');
      const db = new LedgerDatabase('busy-with-many', PATIENCE_MS);
      const attempts = [readLedger(db), readLedger(db)].map(problemOf);
      expect(await Promise.all(attempts)).toEqual(['blocked', 'blocked']);
      expect(await problemOf(readLedger(db))).toBe('blocked');
      held.close();
      await vi.waitFor(async () => expect(await problemOf(readLedger(db))).toBe('none'), SOON);
      // Whatever were still open would be in the way of this for ever.
      const deleted = new Promise((resolve) => {
        indexedDB.deleteDatabase('busy-with-many').onsuccess = resolve;
      });
      await deleted;
    });

    it('works at once if the browser answered after an attempt timed out', async () => {
      const held = await keptBusy('answered-late');
      const db = new LedgerDatabase('answered-late', PATIENCE_MS);
      expect(await problemOf(readLedger(db))).toBe('blocked');
      held.close();
      // Its turn comes after that of the attempt that was given up.
      await problemOf(readLedger(new LedgerDatabase('answered-late')));
      expect(await problemOf(readLedger(db))).toBe('none');
    });

    it('is opened once for all who wait, and once more when they all try again', async () => {
      const db = new LedgerDatabase('asked-by-two', PATIENCE_MS);
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
      const twice = () => problemOf(readLedger(db)).then(() => problemOf(readLedger(db)));
      expect(await Promise.all([twice(), twice()])).toEqual(['blocked', 'blocked']);
      expect(open).toHaveBeenCalledTimes(2);
    });

    it('is tried anew each time', async () => {
      const db = new LedgerDatabase('never-answered', PATIENCE_MS);
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
      expect(await problemOf(readLedger(db))).toBe('blocked');
      expect(await problemOf(readLedger(db))).toBe('blocked');
      expect(open).toHaveBeenCalledTimes(2);
      open.mockRestore();
      expect(await problemOf(readLedger(db))).toBe('none');
    });
  });

  it('because of a migration is waited for, however long that takes', async () => {
    await makeDatabase('slowly-migrated', VERSION_1);
    const db = new LedgerDatabase('slowly-migrated', PATIENCE_MS);
    const upgraded = vi.fn();
    db.version(DATABASE_VERSION + 1).upgrade(async (transaction) => {
      const end = Date.now() + PATIENCE_MS * 2;
      while (Date.now() < end) await transaction.table('settings').count();
      upgraded();
    });
    // It ends as a version this product does not know yet, and not as one that took too long.
    expect(await problemOf(openKnownVersion(db))).toBe('newer-version');
    expect(upgraded).toHaveBeenCalledTimes(1);
  });
});

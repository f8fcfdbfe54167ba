import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contractAdded, noon } from '../../test/builders.ts';
import { LedgerDatabase } from './database.ts';
import { readLedger, record, watchLedger } from './ledger-store.ts';
import { storeProblem } from './store-problem.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { set: () => Promise.resolve() } } },
}));

const native = (name: string) => new DOMException('as the browser says it', name);

describe('what a user can do something about', () => {
  it.each([
    ['the disk is full', native('QuotaExceededError'), 'full'],
    ['the disk is full, as Dexie says it', new Dexie.QuotaExceededError('full'), 'full'],
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

  it('is found out even where errors go round in a circle', () => {
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

  it('because a newer version of the product wrote it is left alone, and said to be so', async () => {
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
    await vi.waitFor(() => expect(onProblem).toHaveBeenCalled());
    expect(onProblem).not.toHaveBeenCalledWith('a ledger was shown');
    open.mockRestore();
    expect(await problemOf(readLedger(db))).toBe('none');
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { contractAdded, noon } from '../../test/builders.ts';
import { importEvents } from '../../test/transfers.ts';
import { LedgerDatabase } from './database.ts';
import { lastExport, lookForDueExport, rememberExport } from './export-due.ts';
import { dismiss, readLedger } from './ledger-store.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => {} } } },
}));

const DAY = 86_400_000;
const NOW = noon('2026-01-01');

let databases = 0;
let db: LedgerDatabase;
beforeEach(async () => {
  databases += 1;
  db = new LedgerDatabase(`export-due-${databases}`);
  await importEvents([contractAdded()], db);
});
const isToldOn = async (day: number) => {
  await lookForDueExport(NOW + day * DAY, db);
  return (await readLedger(db)).notices?.exportDue ?? false;
};

it('an export is due a quarter after the last one, or after the first look where there was none', async () => {
  expect(await isToldOn(0)).toBe(false);
  expect(await isToldOn(89)).toBe(false);
  expect(await isToldOn(91)).toBe(true);
  expect(await lastExport(db)).toBeNull();
});

it('is told once, and again a quarter later', async () => {
  await isToldOn(0);
  expect(await isToldOn(91)).toBe(true);
  await dismiss(['exportDue'], db);
  expect(await isToldOn(92)).toBe(false);
  expect(await isToldOn(180)).toBe(false);
  expect(await isToldOn(182)).toBe(true);
});

it('is done by an export, which takes the notice away', async () => {
  await isToldOn(0);
  await isToldOn(91);
  await rememberExport(NOW + 91 * DAY, db);
  expect(await isToldOn(92)).toBe(false);
  expect(await lastExport(db)).toBe(NOW + 91 * DAY);
  expect(await isToldOn(180)).toBe(false);
  expect(await isToldOn(182)).toBe(true);
});

it('is never told of nothing', async () => {
  const empty = new LedgerDatabase('export-due-empty');
  await lookForDueExport(NOW, empty);
  await lookForDueExport(NOW + 91 * DAY, empty);
  expect((await readLedger(empty)).notices).toBeUndefined();
});

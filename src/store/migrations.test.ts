import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { incident, noon } from '../../test/builders.ts';
import { pastDatabases } from '../../test/databases/index.ts';
import { makeDatabase, type PastDatabase, shapeOf } from '../../test/databases/raw.ts';
import { exportText } from '../../test/transfers.ts';
import { fold } from '../ledger/ledger.ts';
import { LedgerDatabase } from './database.ts';
import { readEvents } from './fold-subjects.ts';
import { DATABASE_VERSION } from './layout.ts';
import { readLedger, record } from './ledger-store.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { set: () => Promise.resolve() } } },
}));

const SUBJECT = '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0101';
let made = 0;

async function opened(past: PastDatabase): Promise<LedgerDatabase> {
  made += 1;
  const name = `migrated-${made}`;
  await makeDatabase(name, past);
  return new LedgerDatabase(name);
}

const rowsOf = (past: PastDatabase, store: string) =>
  (past.stores.find(({ name }) => name === store)?.rows ?? []) as { readonly id: string; subject: string }[];

it('there is a database of every released version', () => {
  expect(pastDatabases.map(({ version }) => version)).toEqual(
    Array.from({ length: DATABASE_VERSION }, (_, before) => before + 1),
  );
});

it('a new database has the tables of the latest: changed tables need a new version', async () => {
  const latest = pastDatabases.at(-1);
  if (latest === undefined) throw new Error('There is no past database');
  await makeDatabase('the-latest', latest);
  const fresh = new LedgerDatabase('a-fresh-one');
  await readLedger(fresh);
  fresh.close();
  expect(await shapeOf(fresh.name)).toEqual(await shapeOf('the-latest'));
});

describe.each(pastDatabases)('a database of version $version', (past) => {
  const events = rowsOf(past, 'events');
  const { events: known, unreadable } = readEvents(events);

  it('opens as the ledger its events add up to', async () => {
    const db = await opened(past);
    const reading = await readLedger(db);
    expect(reading).toEqual({ ledger: fold(known), unreadable, lastUsed: {} });
    expect(reading.ledger.contracts[0]?.balance).toMatchObject({ certainty: 'simulated', remaining: 9 });
    expect(reading.ledger.memberships).toHaveLength(1);
    expect(reading.ledger.accounts).toHaveLength(1);
    expect(unreadable).toBe(1);
  });

  it('loses no entry, and none is changed', async () => {
    const db = await opened(past);
    const { events: exported } = JSON.parse(await exportText(0, db)) as { events: { id: string }[] };
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(exported.sort(byId)).toEqual([...events].sort(byId));
  });

  it('keeps its device id', async () => {
    const db = await opened(past);
    const [first] = await record([{ ...incident(), subject: SUBJECT }], noon('2026-05-12'), db);
    expect(first?.device).toBe(known[0]?.device);
    expect((await readLedger(db)).ledger.contracts[0]?.balance.remaining).toBe(8);
  });

  it('has the tables of a new one, and opens again unchanged', async () => {
    const db = await opened(past);
    const before = await readLedger(db);
    db.close();
    const { stores } = await shapeOf(db.name);
    const fresh = new LedgerDatabase(`${db.name}-fresh`);
    await readLedger(fresh);
    fresh.close();
    expect(stores).toEqual((await shapeOf(fresh.name)).stores);
    expect(await readLedger(new LedgerDatabase(db.name))).toEqual(before);
  });
});

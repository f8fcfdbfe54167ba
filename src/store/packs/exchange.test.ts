import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, eventId, incident, noon, revoked } from '../../../test/builders.ts';
import { history } from '../../../test/histories.ts';
import { exportText, importEvents } from '../../../test/transfers.ts';
import { LedgerDatabase, type StoredEvent } from '../database.ts';
import { readExport } from '../export-file.ts';
import { inspectFile } from '../inspect-file.ts';
import { eventsAbout, readLedger } from '../ledger-store.ts';
import { findLastImport, undoLastImport, writePack } from '../transfer.ts';
import { type PackChoice, packContents } from './contents.ts';

const { set } = vi.hoisted(() => ({ set: vi.fn(() => Promise.resolve()) }));
vi.mock('../../platform/browser.ts', () => ({ browser: { storage: { local: { set } } } }));

const EVERYTHING: PackChoice = { contracts: null, withHistory: true, withNotes: true };
let databases = 0;
function newDatabase(): LedgerDatabase {
  databases += 1;
  return new LedgerDatabase(`packs-${databases}`);
}
let db: LedgerDatabase;
beforeEach(() => {
  db = newDatabase();
});

const storedIn = async (of: LedgerDatabase) => (await of.events.orderBy('id').toArray()) as StoredEvent[];

/** Hands a pack from one person to another, without the passphrase, which takes a while and changes nothing. */
async function hand(from: LedgerDatabase, to: LedgerDatabase, choice: PackChoice): Promise<void> {
  await importEvents(packContents(await storedIn(from), choice), to);
}

describe('two people who exchange packs', () => {
  const choice: fc.Arbitrary<PackChoice> = fc.record({
    contracts: fc.constantFrom(null, ['contract-a'], ['contract-b', 'twin-1']),
    withHistory: fc.boolean(),
    withNotes: fc.boolean(),
  });
  const noted = (events: readonly StoredEvent[]) =>
    events.map((event) =>
      event['type'] === 'incident-opened' ? { ...event, note: `of ${event.id}` } : event,
    );
  /** Both have entered the same contract, each for himself. */
  const twin = (person: number) =>
    contractAdded({ subject: `twin-${person}`, contractId: 'C-77', id: eventId(700_000 + person) });
  const twinIncident = (person: number) =>
    incident({ subject: `twin-${person}`, note: 'mine', id: eventId(710_000 + person) });

  it('back and forth end with one ledger', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.array(fc.integer({ min: 1, max: 3 })),
        fc.array(fc.tuple(fc.boolean(), choice), { maxLength: 4 }),
        async (events, owners, exchanges) => {
          const [one, other] = [newDatabase(), newDatabase()];
          // Who recorded what: the first, the second, or both, who had it from an earlier exchange.
          const of = (person: number) =>
            noted(events).filter((_, index) => ((owners[index % owners.length] ?? 3) & person) !== 0);
          await importEvents([...of(1), twin(1), twinIncident(1)], one);
          await importEvents([...of(2), twin(2), twinIncident(2)], other);
          for (const [isForth, chosen] of exchanges) {
            await hand(isForth ? one : other, isForth ? other : one, chosen);
          }
          await hand(one, other, EVERYTHING);
          await hand(other, one, EVERYTHING);
          await hand(one, other, EVERYTHING);
          expect(await storedIn(other)).toEqual(await storedIn(one));
          expect((await readLedger(other)).ledger).toEqual((await readLedger(one)).ledger);
          const notes = (await storedIn(one)).filter(({ type }) => type === 'incident-opened');
          expect(notes.every(({ note }) => typeof note === 'string')).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('a note that was left out', () => {
  const added = contractAdded();
  const opened = incident({ note: 'the admin is on holiday' });
  const without = { ...opened, note: null };

  it('comes with a later pack, and is no difference', async () => {
    await importEvents([added, without], db);
    const effect = await importEvents([added, opened], db);
    expect(effect).toMatchObject({ added: 0, completed: 1, known: 1, conflicting: 0, changed: 0 });
    const [, found] = await eventsAbout(CONTRACT, db);
    expect(found).toMatchObject({ id: opened.id, note: 'the admin is on holiday' });
  });

  it('stays where the note is, whatever comes', async () => {
    await importEvents([added, opened], db);
    expect(await importEvents([added, without], db)).toMatchObject({
      completed: 0,
      known: 2,
      conflicting: 0,
    });
    expect((await eventsAbout(CONTRACT, db))[1]).toMatchObject({ note: 'the admin is on holiday' });
  });

  it.each([
    ['first', [added, opened, without]],
    ['last', [added, without, opened]],
  ])('counts once in a file that has both, the note %s', async (_, file) => {
    expect(await importEvents(file, db)).toMatchObject({ added: 2, conflicting: 0 });
    expect((await eventsAbout(CONTRACT, db))[1]).toMatchObject({ note: 'the admin is on holiday' });
  });

  it('that comes is not an import to be undone', async () => {
    await importEvents([added, without], db);
    const before = await findLastImport(db);
    await importEvents([added, opened], db);
    expect(await findLastImport(db)).toEqual(before);
    const { ledger } = await readLedger(db);
    expect(ledger.contracts[0]?.balance.loggedSince).toBe(1);
  });

  it('that comes with something new stays when that is undone', async () => {
    await importEvents([added, without], db);
    await importEvents([added, opened, incident()], db);
    await undoLastImport(noon('2026-06-02'), db);
    const { ledger } = await readLedger(db);
    expect(ledger.contracts[0]?.balance.loggedSince).toBe(1);
  });

  it('is none where anything else differs', async () => {
    await importEvents([added, without], db);
    const effect = await importEvents([{ ...opened, portal: 'azure' }], db);
    expect(effect).toMatchObject({ completed: 0, conflicting: 1 });
  });
});

describe('importing a pack', () => {
  const PASSPHRASE = 'correct horse battery staple';
  const look = (file: Blob, passphrase: string | null) =>
    inspectFile(new File([file], 'pack.json'), { restores: false, passphrase }, () => {}, newDatabase());

  it('asks for its passphrase, and then shows what a plain file would', async () => {
    const opened = incident({ note: 'a note' });
    await importEvents([contractAdded(), opened, revoked(opened)], db);
    const file = await writePack(EVERYTHING, PASSPHRASE, noon('2026-06-01'), db);
    expect((await look(file, null)).file).toEqual({ kind: 'locked', name: 'pack.json', isWrong: false });
    expect((await look(file, 'a wrong one')).file).toEqual({
      kind: 'locked',
      name: 'pack.json',
      isWrong: true,
    });
    expect((await look(file, PASSPHRASE)).file).toMatchObject({ kind: 'readable', effect: { added: 3 } });
    // Plain readers must not take it for an empty ledger.
    expect(readExport(await file.text())).toMatchObject({ ok: false });
    expect(await file.text()).not.toContain(await exportText(0, db).then((text) => text.slice(30, 90)));
  });

  it('refuses one that was cut off, and says where', async () => {
    const text = await (await writePack(EVERYTHING, PASSPHRASE, 0, db)).text();
    expect((await look(new Blob([text.slice(0, 300)]), null)).file).toMatchObject({
      kind: 'refused',
      reason: 'cut-off',
    });
  });

  it('says that the contents are not those of its header', async () => {
    const [one, other] = await Promise.all([0, 1].map((now) => writePack(EVERYTHING, PASSPHRASE, now, db)));
    const [first, second] = [
      JSON.parse(await (one as Blob).text()),
      JSON.parse(await (other as Blob).text()),
    ];
    const mixed = new Blob([JSON.stringify({ ...first, encryption: second.encryption })]);
    expect((await look(mixed, PASSPHRASE)).file).toMatchObject({ kind: 'refused', reason: 'mixed' });
  });
});

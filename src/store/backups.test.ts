import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, incident, linked, MIA, noon, revoked } from '../../test/builders.ts';
import { FakeFiles } from '../../test/fake-files.ts';
import { history } from '../../test/histories.ts';
import { exportText, importEvents } from '../../test/transfers.ts';
import { findBackups, forgetBackups, makeBackup, makeDailyBackup, readBackup } from './backups.ts';
import { LedgerDatabase, type StoredEvent } from './database.ts';
import { readExport } from './export-file.ts';
import { inspectFile } from './inspect-file.ts';
import { readLedger } from './ledger-store.ts';
import { importPrepared, undoLastImport } from './transfer.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => {} } } },
}));

const HOUR = 3_600_000;
const NOW = noon('2026-05-12');
const added = contractAdded();

let databases = 0;
let db: LedgerDatabase;
function newDatabase(): LedgerDatabase {
  databases += 1;
  return new LedgerDatabase(`backups-${databases}`);
}
beforeEach(() => {
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: new FakeFiles().asStorage() } }));
  db = newDatabase();
  return () => vi.unstubAllGlobals();
});

const ledgerOf = async (of: LedgerDatabase) => (await readLedger(of)).ledger;
const countsOf = async () => (await findBackups(db)).map(({ entries }) => entries);

const RESTORING = { restores: true, passphrase: null };

describe('backups', () => {
  it('are made where something was recorded since the last, and never of nothing', async () => {
    await makeBackup(NOW, db);
    expect(await findBackups(db)).toEqual([]);
    await importEvents([added], db);
    await makeBackup(NOW, db);
    await makeBackup(NOW + HOUR, db);
    expect(await countsOf()).toEqual([1]);
    await importEvents([incident()], db);
    await makeBackup(NOW + 2 * HOUR, db);
    expect(await countsOf()).toEqual([2, 1]);
  });

  it('are files like exported ones', async () => {
    await importEvents([added, incident()], db);
    await makeBackup(NOW, db);
    const [backup] = await findBackups(db);
    if (backup === undefined) throw new Error('There is none');
    const text = await (await readBackup(backup.name, db)).text();
    expect(text).toBe(await exportText(NOW, db));
    expect(readExport(text)).toMatchObject({ ok: true });
  });

  it('are made by themselves once a day, and ten stay', async () => {
    await importEvents([added], db);
    for (let half = 0; half < 26; half += 1) {
      await importEvents([incident()], db);
      await makeDailyBackup(NOW + half * 12 * HOUR, db);
    }
    const moments = (await findBackups(db)).map(({ at }) => at);
    expect(moments).toHaveLength(10);
    expect(moments[0]).toBe(NOW + 24 * 12 * HOUR);
    expect(moments.every((at, index) => index === 0 || (moments[index - 1] ?? 0) - at === 24 * HOUR)).toBe(
      true,
    );
  });

  it('are gone once all are forgotten', async () => {
    await importEvents([added], db);
    await makeBackup(NOW, db);
    await forgetBackups(db);
    expect(await findBackups(db)).toEqual([]);
  });
});

describe('going back to a backup', () => {
  async function goBackTo(file: File, to: LedgerDatabase) {
    const { prepared } = await inspectFile(file, RESTORING, () => {}, to);
    if (prepared === null) throw new Error('The backup was refused');
    return importPrepared(prepared, { file: 'a backup', now: NOW }, to);
  }
  const backupOf = async (from: LedgerDatabase) => new File([await exportText(NOW, from)], 'a backup');

  it('takes back what was recorded since, says so first, and is itself undone', async () => {
    const opened = incident();
    await importEvents([added, opened], db);
    const before = await ledgerOf(db);
    const backup = await backupOf(db);
    const since = [
      incident(),
      revoked(opened),
      linked(MIA),
      contractAdded({ subject: 'other', contractId: 'C-2' }),
      incident({ subject: 'other' }),
    ];
    await importEvents(since, db);
    const after = await ledgerOf(db);

    const { file } = await inspectFile(backup, RESTORING, () => {}, db);
    expect(file).toMatchObject({ kind: 'readable', effect: { added: 0, takenBack: 5 } });
    expect(await ledgerOf(db)).toEqual(after);
    await goBackTo(backup, db);
    expect(await ledgerOf(db)).toEqual(before);
    await undoLastImport(NOW, db);
    expect(await ledgerOf(db)).toEqual(after);
    await goBackTo(backup, db);
    expect(await ledgerOf(db)).toEqual(before);
    // There already, it changes nothing, and says so.
    expect((await inspectFile(backup, RESTORING, () => {}, db)).file).toMatchObject({
      effect: { added: 0, revived: 0, takenBack: 0 },
    });
  });

  it('brings back what the database lost', async () => {
    await importEvents([added, incident()], db);
    const before = await ledgerOf(db);
    const backup = await backupOf(db);
    await db.events.where('subject').equals(CONTRACT).delete();
    await goBackTo(backup, db);
    expect(await ledgerOf(db)).toEqual(before);
  });

  it('gives the ledger of the backup, whatever was there and whatever came since', async () => {
    const split = history.chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all)));
    await fc.assert(
      fc.asyncProperty(split, async ([here, since]: [StoredEvent[], StoredEvent[]]) => {
        const fresh = newDatabase();
        await importEvents(here, fresh);
        const before = await ledgerOf(fresh);
        const backup = await backupOf(fresh);
        await importEvents(since, fresh);
        await goBackTo(backup, fresh);
        expect(await ledgerOf(fresh)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

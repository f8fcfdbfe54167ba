import { holdingLock } from '../platform/locks.ts';
import { database, type LedgerDatabase } from './database.ts';
import { writeLedger } from './transfer.ts';

/**
 * Exported files that are made by themselves and kept in the extension's own file system: to go back to, where the
 * second copy only ever holds what is stored now. They leave the browser no more than that does, and are deleted with
 * everything.
 */

export interface Backup {
  readonly name: string;
  /** UTC milliseconds. */
  readonly at: number;
  /** How many entries are in it. */
  readonly entries: number;
}

/** The oldest makes way. */
const MOST = 10;
/** A little less than a day, so that one who opens the browser every morning has one of every day. */
const AGE_MS = 20 * 3_600_000;

/** Of the files' structure; a later one begins a folder of its own. */
const FOLDER = 'backups-1';
/** When it was made, how many entries it has, and its size: less was written of one that was torn. */
const NAME = /^(\d+)-(\d+)-(\d+)[.]json$/;

/** The backups that are there, the newest first; none where the browser has no file system for the extension. */
export async function findBackups(db: LedgerDatabase = database): Promise<readonly Backup[]> {
  const folder = await folderOf(db);
  if (folder === null) return [];
  const found: Backup[] = [];
  for (const name of await namesIn(folder)) {
    const [, at, entries, size] = NAME.exec(name) ?? [];
    // One that was torn, or is being written, is none.
    const isWhole = (await (await folder.getFileHandle(name)).getFile()).size === Number(size);
    if (isWhole) found.push({ name, at: Number(at), entries: Number(entries) });
  }
  return found.sort((one, other) => other.at - one.at);
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** The file of one, as if it had been exported. */
export async function readBackup(name: string, db: LedgerDatabase = database): Promise<File> {
  const folder = await folderOf(db);
  if (folder === null) throw new Error('There is no place for backups.');
  return (await folder.getFileHandle(name)).getFile();
}

/** Makes one, unless nothing was recorded since the last. A browser without a place for it, or room in it, makes none. */
export async function makeBackup(now: number, db: LedgerDatabase = database): Promise<void> {
  await holdingLock(`backups:${db.name}`, 'exclusive', async () => {
    const folder = await folderOf(db);
    if (folder === null) return;
    const before = await findBackups(db);
    const { file, entries } = await writeLedger(now, db);
    // Entries are only ever added.
    if (entries === 0 || entries === before[0]?.entries) return;
    const name = `${now}-${entries}-${file.size}.json`;
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(file);
    await stream.close();
    const kept = [name, ...before.slice(0, MOST - 1).map((backup) => backup.name)];
    for (const other of await namesIn(folder)) if (!kept.includes(other)) await folder.removeEntry(other);
  }).catch(() => {});
}

/** Makes one where the last is a day old. */
export async function makeDailyBackup(now: number, db: LedgerDatabase = database): Promise<void> {
  const [newest] = await findBackups(db);
  // One from the future tells of a clock that was wrong.
  if (newest === undefined || Math.abs(now - newest.at) > AGE_MS) await makeBackup(now, db);
}

/** Deletes all of them. */
export async function forgetBackups(db: LedgerDatabase): Promise<void> {
  const folder = await folderOf(db);
  if (folder !== null) for (const name of await namesIn(folder)) await folder.removeEntry(name);
}

async function folderOf(db: LedgerDatabase): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(`${db.name}.${FOLDER}`, { create: true });
  } catch {
    return null;
  }
}

import Dexie, { type EntityTable } from 'dexie';
import type { Subject } from '../ledger/subject.ts';
import type { Cursor } from '../team/sync.ts';
import { DATABASE_NAME, DATABASE_VERSION, versionOf } from './layout.ts';

/** A stored event: checked by a schema at every read, because a newer version may have written it. */
export interface StoredEvent {
  readonly id: string;
  readonly subject: string;
  readonly [field: string]: unknown;
}

/** A folded subject, stored so that opening the popup folds nothing. It can always be rebuilt from the events. */
export interface StoredSubject {
  readonly id: string;
  /** `null` if no event that adds it counts. */
  readonly folded: Subject | null;
  /** How many of its events this version cannot read; they stay stored and are left out of the fold. */
  readonly unreadable: number;
}

/** How far a colleague's log was read, and what it says of them. */
export interface StoredCursor extends Cursor {
  /** What they are called. */
  readonly name: string;
  /** When they last wrote, by their clock, in UTC milliseconds. */
  readonly heardAt: number;
  readonly entries: number;
}

/** An entry that the team has. */
export interface SharedEntry {
  readonly id: string;
  /** The device from whose log it came; empty where it was here before. */
  readonly from: string;
}

interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** Time after which a database that does not open counts as blocked, in milliseconds. */
const OPEN_TIMEOUT_MS = 4000;

/** The database. Everything in it but the events and settings can be rebuilt from the events. */
export class LedgerDatabase extends Dexie {
  events!: EntityTable<StoredEvent, 'id'>;
  subjects!: EntityTable<StoredSubject, 'id'>;
  settings!: EntityTable<Setting, 'key'>;
  cursors!: EntityTable<StoredCursor, 'device'>;
  shared!: EntityTable<SharedEntry, 'id'>;
  readonly timeoutMs: number;
  readonly #whenLost = new Set<() => void>();

  constructor(name = DATABASE_NAME, timeoutMs = OPEN_TIMEOUT_MS) {
    // What is called saved is on the disk, not only on its way there.
    super(name, { chromeTransactionDurability: 'strict' });
    this.timeoutMs = timeoutMs;
    // Every version that was ever released stays here.
    this.version(1).stores({ events: 'id, subject', subjects: 'id', settings: 'key' });
    this.version(DATABASE_VERSION).stores({ cursors: 'device', shared: 'id' });
    this.on('versionchange', ({ target }) => {
      const wasOpen = this.isOpen();
      // Dexie would open it again by itself, in whatever version it is then: `openKnownVersion` looks first.
      if (wasOpen) this.close();
      // The late connection of an attempt that timed out.
      if (target instanceof IDBDatabase) target.close();
      if (wasOpen) this.#tellLost();
    });
  }

  /**
   * Calls back once another window deletes the database or raises its version, or the browser closes it. Returns the
   * unsubscribe function.
   */
  onLost(lost: () => void): () => void {
    this.#whenLost.add(lost);
    return () => this.#whenLost.delete(lost);
  }

  /** Listens to a connection that was just opened. */
  followConnection(): void {
    this.backendDB().addEventListener('close', () => {
      this.close();
      this.#tellLost();
    });
  }

  #tellLost(): void {
    for (const lost of [...this.#whenLost]) lost();
  }
}

export const database = new LedgerDatabase();

/**
 * Opens a database, unless a newer version of the product wrote it: Dexie would open that too, and this version
 * would damage it. Throws Dexie's `VersionError` then, and `TimeoutError` if the browser does not answer, for
 * example while another window blocks the database. Calling again tries again.
 */
export async function openKnownVersion(db: LedgerDatabase): Promise<void> {
  await openInTime(db);
  if (versionOf(db.backendDB().version) > DATABASE_VERSION) {
    db.close();
    throw new Dexie.VersionError('The database was made by a newer version.');
  }
  if (db.backendDB().objectStoreNames.length === 0) await replaceBare(db);
  db.followConnection();
}

/** Dexie adds a table that is missing, but leaves a database that has none at all as it is. */
async function replaceBare(db: LedgerDatabase): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  await openInTime(db);
}

async function openInTime(db: LedgerDatabase): Promise<void> {
  // Without this, Dexie waits for ever for an attempt that timed out and was connected later.
  if (db.hasBeenClosed()) db.close({ disableAutoOpen: false });
  const opening = db.open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timedOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Once connected, the browser has answered; a migration may take longer.
      if (!db.backendDB()) reject(new Dexie.TimeoutError('The browser does not open the database.'));
    }, db.timeoutMs);
  });
  try {
    await Promise.race([opening, timedOut]);
  } catch (problem) {
    db.close();
    await opening.catch(() => {});
    throw problem;
  } finally {
    clearTimeout(timer);
  }
}

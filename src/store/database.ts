import Dexie, { type EntityTable } from 'dexie';
import type { Subject } from '../ledger/subject.ts';
import { BROWSER_VERSION, DATABASE_NAME, DATABASE_VERSION } from './layout.ts';

/** An event as it was stored: read through a schema every time, because a newer version may have written it. */
export interface StoredEvent {
  readonly id: string;
  readonly subject: string;
  readonly [field: string]: unknown;
}

/** One subject's fold, kept so that opening the popup folds nothing. Always rebuildable from the events. */
export interface StoredSubject {
  readonly id: string;
  /** `null` where nothing of it counts any more. */
  readonly folded: Subject | null;
  /** How many of its events this version cannot read; they are kept and left out of the fold. */
  readonly unreadable: number;
}

interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** How long the browser may take to answer before the database counts as held by somebody else. */
const PATIENCE_MS = 4000;

/** The one database. The events are the truth; everything else in it can be made again from them. */
export class LedgerDatabase extends Dexie {
  events!: EntityTable<StoredEvent, 'id'>;
  subjects!: EntityTable<StoredSubject, 'id'>;
  settings!: EntityTable<Setting, 'key'>;
  readonly patienceMs: number;

  constructor(name = DATABASE_NAME, patienceMs = PATIENCE_MS) {
    super(name);
    this.patienceMs = patienceMs;
    // Each version that ever landed stays here.
    this.version(DATABASE_VERSION).stores({ events: 'id, subject', subjects: 'id', settings: 'key' });
    // Of an attempt that was given up, too, whose connection came later and is nobody's now.
    this.on('versionchange', (event) => (event.target as IDBDatabase).close());
  }
}

export const database = new LedgerDatabase();

/**
 * Opens a database, unless a newer version of the product made it: Dexie would open that too, and this
 * version would then write what the newer one cannot rely on. Throws Dexie's `TimeoutError` where the browser
 * does not answer, as while another window keeps the database busy; calling again is then another attempt.
 */
export async function openKnownVersion(db: LedgerDatabase): Promise<void> {
  await openInTime(db);
  if (db.backendDB().version <= BROWSER_VERSION) return;
  db.close();
  throw new Dexie.VersionError('The database was made by a newer version.');
}

async function openInTime(db: LedgerDatabase): Promise<void> {
  // A connection that came after its attempt was given up would make Dexie wait for that attempt for ever.
  if (db.hasBeenClosed()) db.close({ disableAutoOpen: false });
  const opening = db.open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Once there is a connection, the browser has answered: a migration takes the time it takes.
      if (!db.backendDB()) reject(new Dexie.TimeoutError('The browser does not open the database.'));
    }, db.patienceMs);
  });
  try {
    await Promise.race([opening, givenUp]);
  } catch (problem) {
    db.close();
    await opening.catch(() => {});
    throw problem;
  } finally {
    clearTimeout(timer);
  }
}

import Dexie, { type EntityTable } from 'dexie';
import type { Subject } from '../entitlements/subject.ts';

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

/** Raised with every change of the tables; each version that ever landed stays in the constructor below. */
const DATABASE_VERSION = 1;

/** The one database. The events are the truth; everything else in it can be made again from them. */
export class LedgerDatabase extends Dexie {
  events!: EntityTable<StoredEvent, 'id'>;
  subjects!: EntityTable<StoredSubject, 'id'>;
  settings!: EntityTable<Setting, 'key'>;

  constructor(name = 'partner-support-companion') {
    super(name);
    this.version(DATABASE_VERSION).stores({ events: 'id, subject', subjects: 'id', settings: 'key' });
  }
}

export const database = new LedgerDatabase();

/**
 * Opens a database, unless a newer version of the product made it: Dexie would open that too, and this
 * version would then write what the newer one cannot rely on.
 */
export async function openKnownVersion(db: LedgerDatabase): Promise<void> {
  await db.open();
  // The browser's own number is ten times Dexie's.
  if (db.backendDB().version <= DATABASE_VERSION * 10) return;
  db.close();
  throw new Dexie.VersionError('The database was made by a newer version.');
}

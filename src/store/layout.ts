/** What both ways to open the database share: with Dexie, and directly for the first look. */

export const DATABASE_NAME = 'partner-support-companion';

/** Raise it with every change of the tables. */
export const DATABASE_VERSION = 2;

/**
 * The product's version of a database, from the browser's number: Dexie multiplies by ten, and counts on where it had
 * to mend a table that was missing.
 */
export function versionOf(browserNumber: number): number {
  return Math.floor(browserNumber / 10);
}

/** Raise it whenever the folded form changes, so that everything is folded anew. */
export const FOLD_VERSION = 6;

/** Keys of the table of settings. */
export const FOLD_VERSION_KEY = 'fold-version';
export const LAST_USED_KEY = 'last-used';
export const REMINDED_KEY = 'reminded';
export const DEVICE_KEY = 'device';
/** The ids of the saves that were made last. */
export const SAVES_KEY = 'saves';
/** The team that was joined, and what the user is called in it. */
export const TEAM_KEY = 'team';
/** What was found when the database was compared with the second copy; see `notices.ts`. */
export const NOTICES_KEY = 'notices';
/** The import that was made last, and how it is undone; see `last-import.ts`. */
export const LAST_IMPORT_KEY = 'last-import';
/** When the ledger was last exported, and since when its next export is waited for; see `export-due.ts`. */
export const EXPORTED_KEY = 'exported';

/** How the database is laid out: what both who opens it with Dexie and who takes a first look must know. */

export const DATABASE_NAME = 'partner-support-companion';

/** Raised with every change of the tables. */
export const DATABASE_VERSION = 1;

/** The same as the browser counts it: Dexie leaves room for nine versions of its own between two. */
export const BROWSER_VERSION = DATABASE_VERSION * 10;

/** Raised whenever the folded form changes, so that what an older version folded is folded again. */
export const FOLD_VERSION = 3;

/** Rows of the table of settings. */
export const FOLD_VERSION_KEY = 'fold-version';
export const LAST_USED_KEY = 'last-used';
export const REMINDED_KEY = 'reminded';

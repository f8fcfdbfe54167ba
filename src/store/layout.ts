/** What both ways to open the database share: with Dexie, and directly for the first look. */

export const DATABASE_NAME = 'partner-support-companion';

/** Raise it with every change of the tables. */
export const DATABASE_VERSION = 1;

/** The browser's number of the same version: Dexie multiplies by ten. */
export const BROWSER_VERSION = DATABASE_VERSION * 10;

/** Raise it whenever the folded form changes, so that everything is folded anew. */
export const FOLD_VERSION = 5;

/** Keys of the table of settings. */
export const FOLD_VERSION_KEY = 'fold-version';
export const LAST_USED_KEY = 'last-used';
export const REMINDED_KEY = 'reminded';

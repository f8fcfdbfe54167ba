/**
 * Firefox stops a removed extension's scripts before they can undo anything, and takes away the sheets that the
 * extension inserted. So there what it shows is visible only as long as an inserted sheet says so.
 */
export const IS_SHEET_INSERTED = import.meta.env.MODE === 'firefox';

/** The sheet to insert in Firefox, as one of the user's: those outrank whatever a page says. */
export const INSERTED_SHEET = 'partner-support-companion { visibility: visible !important; }';

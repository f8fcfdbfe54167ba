/**
 * Firefox stops a removed extension's scripts before they can undo anything, and takes away the sheets that the
 * extension inserted. So there cards and marks are visible only as long as an inserted sheet says so.
 */
export const IS_SHEET_INSERTED = import.meta.env.MODE === 'firefox';

/** The sheet to insert in Firefox. */
export const INSERTED_SHEET =
  'partner-support-companion { --partner-support-companion: visible !important; }';

/** The rule in the cards' own shadow root that hides them without the inserted sheet. */
export const HIDDEN_WITHOUT_SHEET = '.card, .marks { visibility: var(--partner-support-companion, hidden); }';

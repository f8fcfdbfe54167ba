/**
 * Firefox stops a removed extension's scripts before they can undo anything, and takes away the sheets that the
 * extension inserted. So there what it shows is visible only as long as an inserted sheet says so.
 */
export const IS_SHEET_INSERTED = import.meta.env.MODE === 'firefox';

/** The sheet to insert in Firefox. */
export const INSERTED_SHEET =
  'partner-support-companion { --partner-support-companion: visible !important; }';

/** The rule in the shadow root that hides all of it without the inserted sheet. */
export const HIDDEN_WITHOUT_SHEET =
  '.card, .marks, .fill { visibility: var(--partner-support-companion, hidden); }';

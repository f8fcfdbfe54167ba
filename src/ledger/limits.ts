/**
 * The longest texts the ledger keeps, in UTF-16 units as JavaScript counts them. Events, forms and messages
 * between the extension's parts all use these.
 */

/** A label of a contract or a membership, or a customer's name. */
export const LONGEST_LABEL = 200;

/** Free text of an incident or a reading: a request number, a note, a portal. */
export const LONGEST_TEXT = 2000;

/** An account's address; the longest that mail systems carry. */
export const LONGEST_ACCOUNT = 320;

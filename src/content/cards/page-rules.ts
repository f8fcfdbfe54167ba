/** The name of the highlight that marks recognised text. */
export const HIGHLIGHT = 'partner-support-companion';

/** The style of marked text, for a sheet of the page: highlights are drawn by the page, not by a shadow root. */
export const HIGHLIGHT_RULE = `::highlight(${HIGHLIGHT}) {
  background-color: light-dark(#fff1b8, #5c4a00);
  color: light-dark(#242424, #fff);
  text-decoration: underline 2px light-dark(#b8860b, #ffd75e);
  text-underline-offset: 3px;
}`;

/**
 * Firefox stops a removed extension's scripts before they can undo anything, and takes away the sheets that the
 * extension inserted. So there cards and marks are visible only as long as an inserted sheet says so.
 */
export const IS_SHEET_INSERTED = import.meta.env.MODE === 'firefox';

/** The sheet to insert in Firefox. */
export const INSERTED_SHEET = `partner-support-companion { --partner-support-companion: visible; }
${HIGHLIGHT_RULE}`;

/** The rule in the cards' own shadow root that hides them without the inserted sheet. */
export const HIDDEN_WITHOUT_SHEET = '.card { visibility: var(--partner-support-companion, hidden); }';

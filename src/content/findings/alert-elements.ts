/**
 * What pages put errors into. Ordinary dialogs count only if their own title speaks of an error. Fluent's bars have no
 * role where they were on the page from the start, and say by their class that they are errors.
 */
export const ALERTS =
  '[role^="alert"], [role="dialog"], dialog, [aria-errormessage], .ms-MessageBar--error, .ms-MessageBar--blocked';

/** An alert with fewer characters says too little, one with more is not one message. */
export const ALERT_LENGTH = { least: 12, most: 800 };

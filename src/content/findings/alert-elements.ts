/** What pages put errors into. Ordinary dialogs count only if their own title speaks of an error. */
export const ALERTS = '[role^="alert"], [role="dialog"], dialog, [aria-errormessage]';

/** An alert with fewer characters says too little, one with more is not one message. */
export const ALERT_LENGTH = { least: 12, most: 800 };

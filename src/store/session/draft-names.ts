/** The names under which half-filled forms are kept: `{ contract, draft }`, with `null` for a new contract. */
export const KEPT_FORM = 'contract-form';
export const KEPT_LOG_FORM = 'log-form';

/** Where somebody left off in the guided start. */
export const KEPT_START = 'start';

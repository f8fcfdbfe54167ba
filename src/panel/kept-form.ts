/** The names under which half-filled forms are kept: `{ contract, draft }`, with `null` for a new contract. */
export const KEPT_FORM = 'contract-form';
export const KEPT_LOG_FORM = 'log-form';

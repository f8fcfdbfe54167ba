/** The names under which half-filled forms are kept: `{ contract, draft }`, with `null` for a new contract. */
export const CONTRACT_DRAFT = 'contract-form';
export const LOG_DRAFT = 'log-form';

/** Where somebody left off in the guided start. */
export const START_DRAFT = 'start';

/** The names under which half-filled forms are kept: `{ contract, draft }`, with `null` for a new contract. */
export const CONTRACT_DRAFT = 'contract-form';
export const LOG_DRAFT = 'log-form';

/** The step of the guided start that was open last. */
export const START_DRAFT = 'start';

/** The name under which a half-filled contract form is kept: `{ contract, draft }`, with `null` for a new one. */
export const KEPT_FORM = 'contract-form';

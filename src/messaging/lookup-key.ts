/**
 * The entry of `storage.session` that says what the list should be filtered by when it opens: how the address
 * bar and the context menu hand over what to look up, without an ID in any address or history.
 */
export const LOOKUP_KEY = 'lookup';

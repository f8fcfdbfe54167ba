/** The entry of `storage.local` that changes whenever an open card should ask for its verdict again. */
export const REVISION_KEY = 'revision';

/** The entry of `storage.session` that counts the messages no schema knew, for as long as the browser runs. */
export const DROPPED_KEY = 'dropped-messages';

/**
 * Asks the browser not to delete what the extension stores when the disk gets full, and tells whether it will not.
 * A service worker cannot ask.
 */
export async function askToKeepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

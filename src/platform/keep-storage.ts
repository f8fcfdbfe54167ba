import { browser } from './browser.ts';

/**
 * Asks the browser not to delete what the extension stores when the disk gets full, and tells whether it will not. In
 * Firefox that is asked for, where a service worker cannot; in Chromium the permission alone keeps everything.
 */
export async function askToKeepStorage(): Promise<boolean> {
  try {
    return (
      (await navigator.storage.persisted()) ||
      (await navigator.storage.persist()) ||
      (await browser.permissions.contains({ permissions: ['unlimitedStorage'] }))
    );
  } catch {
    return false;
  }
}

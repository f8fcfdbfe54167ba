import { browser } from '../../platform/browser.ts';
import { askOffscreen, withOffscreenPage } from '../offscreen-page.ts';

/** Puts a text on the clipboard; `false` where the user has not allowed that, or the browser does not. */
export async function writeClipboard(text: string): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['clipboardWrite'] }))) return false;
  if (browser.offscreen === undefined) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  return (await withOffscreenPage(() => askOffscreen('write-clipboard', { text }))) ?? false;
}

/** What is on the clipboard; `null` where the user has not allowed reading it, or the browser does not. */
export async function readClipboard(): Promise<string | null> {
  if (!(await browser.permissions.contains({ permissions: ['clipboardRead'] }))) return null;
  if (browser.offscreen === undefined) return navigator.clipboard.readText().catch(() => null);
  return withOffscreenPage(() => askOffscreen('read-clipboard', {}));
}

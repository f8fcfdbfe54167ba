import { askWith } from '../../messaging/ask.ts';
import { backgroundToOffscreen } from '../../messaging/protocol.ts';
import { browser } from '../../platform/browser.ts';

const PAGE = 'src/offscreen/index.html';

const askOffscreen = askWith(backgroundToOffscreen);

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

/**
 * Runs while the offscreen document is open: a service worker has no clipboard of its own. Serialised, because
 * Chromium allows one such document.
 */
function withOffscreenPage<Value>(run: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('offscreen', async () => {
    const { offscreen } = browser;
    // One may be left by a worker that was stopped halfway.
    if (!(await offscreen?.hasDocument())) {
      await offscreen?.createDocument({
        url: PAGE,
        reasons: ['CLIPBOARD'],
        justification: 'Copies an ID without the popup, and clears it from the clipboard again.',
      });
    }
    try {
      return await run();
    } finally {
      await offscreen?.closeDocument();
    }
  });
}

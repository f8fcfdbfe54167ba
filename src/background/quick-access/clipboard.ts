import browser from 'webextension-polyfill';
import type { ClipboardRequest } from '../../messaging/clipboard.ts';
import { chromium } from '../chromium.ts';

const PAGE = 'src/offscreen/index.html';

/** Puts a text on the clipboard; `false` where the user has not allowed that, or the browser does not. */
export async function writeClipboard(text: string): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['clipboardWrite'] }))) return false;
  if (chromium.offscreen === undefined) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  return (await ask({ type: 'clipboard-write', text })) === true;
}

/** What is on the clipboard; `null` where the user has not allowed looking, or the browser does not. */
export async function readClipboard(): Promise<string | null> {
  if (!(await browser.permissions.contains({ permissions: ['clipboardRead'] }))) return null;
  if (chromium.offscreen === undefined) return navigator.clipboard.readText().catch(() => null);
  const text = await ask({ type: 'clipboard-read' });
  return typeof text === 'string' ? text : null;
}

/** One after the other: there can be only one such page, and nobody may close it while another needs it. */
let last: Promise<unknown> = Promise.resolve();

/** A service worker has no clipboard of its own; a page that nobody sees does it, and is gone again. */
function ask(request: ClipboardRequest): Promise<unknown> {
  const answer = last.then(() => askPage(request));
  last = answer.catch(() => {});
  return answer;
}

async function askPage(request: ClipboardRequest): Promise<unknown> {
  // One may be left of a worker that was stopped halfway.
  if (!(await chromium.offscreen?.hasDocument())) {
    await chromium.offscreen?.createDocument({
      url: PAGE,
      reasons: ['CLIPBOARD'],
      justification: 'Copies an ID without the popup, and clears it from the clipboard again.',
    });
  }
  try {
    return await browser.runtime.sendMessage(request);
  } finally {
    await chromium.offscreen?.closeDocument();
  }
}

import browser from 'webextension-polyfill';
import type { ClipboardRequest } from '../messaging/clipboard.ts';
import { chromium } from './chromium.ts';

const PAGE = 'src/offscreen/index.html';

/** Puts a text on the clipboard; `false` where the user has not allowed that, or the browser does not. */
export async function writeClipboard(text: string): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['clipboardWrite'] }))) return false;
  if (chromium.offscreen === undefined) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  return (await ask({ type: 'clipboard-write', text })) === true;
}

/** What is on the clipboard; `null` where the user has not allowed looking. */
export async function readClipboard(): Promise<string | null> {
  if (!(await browser.permissions.contains({ permissions: ['clipboardRead'] }))) return null;
  if (chromium.offscreen === undefined) return navigator.clipboard.readText();
  const text = await ask({ type: 'clipboard-read' });
  return typeof text === 'string' ? text : null;
}

/** A service worker has no clipboard of its own; a page that nobody sees does it. */
async function ask(request: ClipboardRequest): Promise<unknown> {
  if (!(await chromium.offscreen?.hasDocument())) {
    await chromium.offscreen?.createDocument({
      url: PAGE,
      reasons: ['CLIPBOARD'],
      justification: 'Copies an ID without the popup, and clears it from the clipboard again.',
    });
  }
  return browser.runtime.sendMessage(request);
}

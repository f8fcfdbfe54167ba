import * as v from 'valibot';
import { type ClipboardRequest, ClipboardRequestSchema } from '../messaging/clipboard.ts';
import { browser } from '../platform/browser.ts';

/**
 * Chromium only: nobody ever sees this page. It has no focus, so the newer functions of the clipboard refuse
 * it, and the older ones do not.
 */
browser.runtime.onMessage.addListener((message, sender, respond) => {
  if (!isBackground(sender)) return;
  const request = v.safeParse(ClipboardRequestSchema, message);
  if (request.success) respond(perform(request.output));
});

/** The clipboard is nothing for frames of a portal, whose messages come here as well: they are in a tab. */
function isBackground(sender: unknown): boolean {
  return v.is(v.object({ id: v.literal(browser.runtime.id), tab: v.optional(v.undefined()) }), sender);
}

function perform(request: ClipboardRequest): boolean | string {
  return request.type === 'clipboard-write' ? write(request.text) : read();
}

function write(text: string): boolean {
  let isWritten = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isWritten = true;
  };
  document.addEventListener('copy', onCopy, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isDone && isWritten;
}

function read(): string {
  const area = document.querySelector<HTMLTextAreaElement>('#clipboard');
  if (area === null) return '';
  area.value = '';
  area.focus();
  document.execCommand('paste');
  const text = area.value;
  area.value = '';
  return text;
}

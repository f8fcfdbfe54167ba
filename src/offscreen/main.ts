import { listen } from '../messaging/listen.ts';
import { backgroundToOffscreen } from '../messaging/protocol.ts';

/**
 * Chromium only: the background's page without a window, for the clipboard and for the sync with a team. It never has
 * focus, so the asynchronous clipboard functions refuse it; the older ones do not. It is the only page whose policy lets
 * it reach a network.
 */
listen(backgroundToOffscreen, {
  'write-clipboard': ({ text }) => write(text),
  'read-clipboard': () => read(),
  // Loaded when a team is joined, and by no other page.
  'sync-in-page': async ({ reason }) => (await import('../sync/sync-now.ts')).syncNow(reason),
});

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

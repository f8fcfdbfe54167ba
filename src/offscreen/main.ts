import { listen } from '../messaging/listen.ts';
import { backgroundToOffscreen } from '../messaging/protocol.ts';

/**
 * Chromium only: the background's page for the clipboard, without a window. It never has focus, so the
 * asynchronous clipboard functions refuse it; the older ones do not.
 */
listen(backgroundToOffscreen, {
  'write-clipboard': ({ text }) => write(text),
  'read-clipboard': () => read(),
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

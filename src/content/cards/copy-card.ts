import type { Card } from '../../messaging/card.ts';
import { copyText } from '../../platform/copy-text.ts';

/** What of a card is copied. */
export type Said = Pick<Card, 'title' | 'text' | 'steps' | 'certainty'>;
type Paragraph = Said['text'][number];

/** What a card says, as plain text, a line each. */
export function plainText({ title, text, steps, certainty }: Said): string {
  const wordsOf = (line: Paragraph) => line.map((piece) => piece.text).join('');
  const numbered = steps.map((line, index) => `${index + 1}. ${wordsOf(line)}`);
  return [title, ...text.map(wordsOf), ...numbered, certainty.text].join('\n');
}

/** Puts text on the clipboard, right after a press; tells whether the browser allowed it. */
export async function copyFromFrame(text: string): Promise<boolean> {
  return (await copyText(text)) || copyByCommand(text);
}

/** A frame of another site, such as a portal's blade, may have no clipboard; the old command works there. */
function copyByCommand(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    // Listeners of the page that come later learn nothing of what is copied.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', fill, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return isCopied;
}

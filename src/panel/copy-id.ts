import { copyText } from '../platform/copy-text.ts';

/** Not needed to open the popup, and loaded ahead of the first copy (`lazy-views.ts`). */
export const loadTellCopied = () => import('./tell-copied.ts');

/** Copies an ID, which the background clears from the clipboard later where the user wants that. */
export async function copyId(id: string): Promise<boolean> {
  const copied = await copyText(id);
  if (copied) void loadTellCopied().then(({ tellCopied }) => tellCopied(id));
  return copied;
}

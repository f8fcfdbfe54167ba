import type { StatusWords } from '../words/status-words.ts';

/** Where something stands, in words; the colour only repeats them. */
export function StatusBadge({ text, tone }: Pick<StatusWords, 'text' | 'tone'>) {
  return <span class={`badge ${tone}`}>{text}</span>;
}

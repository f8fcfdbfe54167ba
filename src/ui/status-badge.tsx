import type { StatusWords } from './status-words.ts';

/** Where a contract stands, in words; the colour only repeats them. */
export function StatusBadge({ text, tone }: StatusWords) {
  return <span class={`badge ${tone}`}>{text}</span>;
}

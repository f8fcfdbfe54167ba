import type { StatusWords } from '../words/status-words.ts';

interface Props extends Pick<StatusWords, 'text' | 'tone'> {
  readonly id?: string;
}

/** Where something stands, in words; the colour only repeats them. */
export function StatusBadge({ id, text, tone }: Props) {
  return (
    <span id={id} class={`badge ${tone}`}>
      {text}
    </span>
  );
}

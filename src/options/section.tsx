import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** One subject of the settings: its name and purpose beside what can be set. */
export function Section({ title, text, children }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {text !== undefined && <p>{text}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}

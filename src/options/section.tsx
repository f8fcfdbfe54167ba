import type { ComponentChildren } from 'preact';
import { SECTIONS, type SectionId } from './sections.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly of: SectionId;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** One subject of the settings: its name and purpose beside what can be set. */
export function Section({ of, text, children }: Props) {
  const t = useTranslator();
  const titleId = `${of}-title`;
  return (
    <section id={of} class="section" aria-labelledby={titleId}>
      <div class="section-head">
        <h2 id={titleId}>{t.text(SECTIONS[of])}</h2>
        {text !== undefined && <p>{text}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}

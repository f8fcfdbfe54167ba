import { SECTIONS, type SectionId } from './sections.ts';
import { useTranslator } from './use-app.ts';

/** The way to each subject of a long page. */
export function SectionLinks({ sections }: { sections: readonly SectionId[] }) {
  const t = useTranslator();
  return (
    <nav class="page-nav" aria-label={t.text('options_title')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t.text(SECTIONS[section])}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

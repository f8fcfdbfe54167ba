import { useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';

/** A link that leaves the extension, in a new tab. */
export function ExternalLink({ href, words }: { href: string; words: string }) {
  const t = useTranslator();
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer noopener">
      {words}
      <Icon name="open" />
      <span class="unseen"> ({t.text('common_opens_new_tab')})</span>
    </a>
  );
}

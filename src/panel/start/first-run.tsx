import { useEffect, useRef } from 'preact/hooks';
import { LINKS } from '../../guidance/links.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';

/** What a ledger with no contract in it opens on. */
export function FirstRun({ onAdd }: { onAdd: () => void }) {
  const t = useTranslator();
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => add.current?.focus(), []);
  return (
    <section class="blank">
      <img class="blank-mark" src="/icons/icon.svg" alt="" width="56" height="56" />
      <h1>{t.text('popup_first_title')}</h1>
      <p>{t.text('popup_first_text')}</p>
      <button ref={add} type="button" class="button primary large" onClick={onAdd}>
        <Icon name="add" />
        {t.text('popup_first_add')}
      </button>
      <div class="first-where">
        <h2>{t.text('popup_first_where')}</h2>
        <p>{t.text('popup_first_path')}</p>
        <ExternalLink href={LINKS['technical-benefits']} words={t.text('popup_first_open')} />
      </div>
    </section>
  );
}

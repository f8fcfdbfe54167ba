import { useTranslator } from '../use-app.ts';

export function NothingFound({ query }: { query: string }) {
  const t = useTranslator();
  return (
    <div class="nothing-found">
      <p class="nothing-found-what">{t.text('panel_nothing_found', { query: query.trim() })}</p>
      <p>{t.text('panel_nothing_found_hint')}</p>
    </div>
  );
}

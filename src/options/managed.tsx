import type { OptionsKey } from '../i18n/bundles.ts';
import type { ManagedKey } from '../store/organisation.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslator } from './use-app.ts';
import { useIsManaged, useOrganisation } from './use-organisation.ts';

/** The same names as the settings have on this page. */
const NAMES: Readonly<Record<ManagedKey, OptionsKey>> = {
  language: 'options_language',
  portals: 'options_portals',
  cards: 'options_shows_cards',
  reminders: 'options_reminders',
  export: 'options_export',
  contracts: 'options_managed_contracts',
};

/** What the organisation sets, and what it set in a way that cannot be followed; nothing where there is no policy. */
export function ManagedNotice() {
  const t = useTranslator();
  const { sets, ignored } = useOrganisation();
  const names = sets.map((key) => t.text(NAMES[key]));
  return (
    <>
      {names.length > 0 && (
        <p class="notice">
          <Icon name="info" />
          <span>{t.text('options_managed_text', { names: { list: names, as: 'and' } })}</span>
        </p>
      )}
      {ignored.length > 0 && (
        <p class="notice">
          <Icon name="info" />
          <span>{t.text('options_managed_ignored', { keys: { list: ignored, as: 'and' } })}</span>
        </p>
      )}
    </>
  );
}

/** Says of a setting that it is the organisation's; nothing where it is the user's own. */
export function ManagedNote({ of, id }: { readonly of: ManagedKey; readonly id?: string }) {
  const t = useTranslator();
  return useIsManaged(of) ? (
    <p id={id} class="managed">
      {t.text('options_managed')}
    </p>
  ) : null;
}

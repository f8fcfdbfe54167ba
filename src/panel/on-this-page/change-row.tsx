import type { Change } from '../../guidance/page-offers/changes.ts';
import { useTranslator } from '../use-app.ts';
import { OfferRow } from './offer-row.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabPage } from './use-tab-page.ts';

interface Props {
  readonly page: TabPage;
  readonly change: Change;
}

/** Something about a stored contract that the page shows otherwise: recorded only on a press. */
export function ChangeRow({ page, change }: Props) {
  const t = useTranslator();
  const words = useOfferWords(page).change(change);
  const actions = usePageActions(page.portal);
  const { label } = change.contract;
  return (
    <OfferRow
      icon="edit"
      title={label}
      words={words}
      buttons={
        <button
          type="button"
          class="button"
          aria-label={`${t.text('panel_record_reading')}: ${label}. ${words}`}
          onClick={() => void actions.change(change)}
        >
          {t.text('panel_record_reading')}
        </button>
      }
    />
  );
}

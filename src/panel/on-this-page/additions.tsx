import type { Addition } from '../../guidance/page-offers/additions.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { periodWords } from '../../words/dates.ts';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { draftOfAddition } from './draft-of-addition.ts';
import { OfferRow } from './offer-row.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabPage } from './use-tab-page.ts';

interface Props {
  readonly page: TabPage;
  readonly additions: readonly Addition[];
}

/** The contracts that the page shows and the ledger does not hold: stored in one press, or looked over first. */
export function Additions({ page, additions }: Props) {
  const t = useTranslator();
  const { show } = usePanel();
  const { store } = usePageActions(page.portal);
  const words = useOfferWords(page);
  const complete = additions.filter(({ details }) => details !== null);
  const lookOver = (addition: Addition) =>
    show({ name: 'form', contract: null, prefilled: draftOfAddition(addition, page.portal) });
  return (
    <OfferRow
      icon="add"
      title={words.additions(additions)}
      buttons={
        complete.length > 0 && (
          <button type="button" class="button primary" onClick={() => void store(complete)}>
            {t.plural('panel_page_save', complete.length)}
          </button>
        )
      }
    >
      <ul class="page-offer-list">
        {additions.map((addition, nth) => (
          <li key={nth}>
            <div class="page-offer-words">
              <span class="page-offer-name">{addition.record.name ?? t.text('panel_page_unnamed')}</span>
              <p>{aboutWords(t, addition)}</p>
            </div>
            {addition.details === null ? (
              <button
                type="button"
                class="button"
                aria-label={`${t.text('panel_page_complete')}: ${addition.record.name ?? ''}`}
                onClick={() => lookOver(addition)}
              >
                {t.text('panel_page_complete')}
              </button>
            ) : (
              <IconButton
                icon="edit"
                name={t.text('panel_edit_this', { label: addition.details.label })}
                onClick={() => lookOver(addition)}
              />
            )}
          </li>
        ))}
      </ul>
    </OfferRow>
  );
}

/** What the page shows of it besides its name, and what it leaves open. */
function aboutWords(t: Translator<PanelKey>, addition: Addition): string {
  const { startsOn, endsOn, remaining } = addition.record;
  const left = remaining === 'unlimited' ? t.text('balance_unlimited') : null;
  const empty = emptyFields(t, addition);
  return [
    periodWords(t, startsOn, endsOn),
    typeof remaining === 'number' ? t.text('balance_bare', { remaining }) : left,
    empty.length > 0 ? t.text('panel_page_left_empty', { fields: { list: empty, as: 'and' } }) : null,
  ]
    .filter((words) => words !== null)
    .join(' · ');
}

/** What cannot be read for certain is not guessed, but named. */
function emptyFields(t: Translator<PanelKey>, { record, plan }: Addition): string[] {
  const { accessId, contractId, endsOn, remaining } = record;
  return [
    plan === null ? t.text('form_benefit') : null,
    accessId === null ? t.text('common_access_id') : null,
    contractId === null ? t.text('common_contract_id') : null,
    endsOn === null ? t.text('form_ends_on') : null,
    remaining === null ? t.text('panel_page_field_remaining') : null,
  ].filter((words) => words !== null);
}

import { useState } from 'preact/hooks';
import type { RequestOffered } from '../../guidance/page-offers/request-offered.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { useTranslator } from '../use-app.ts';
import { OfferRow } from './offer-row.tsx';
import { usePageActions } from './use-page-actions.ts';

interface Props {
  readonly request: RequestOffered;
  /** The id of the portal. */
  readonly portal: string;
}

/** A request was created: one press logs it with its number (P16). Where several contracts can have paid, the user says which. */
export function RequestRow({ request: { number, contracts }, portal }: Props) {
  const t = useTranslator();
  const { logRequest } = usePageActions(portal);
  const [chosen, setChosen] = useState('');
  const contract = contracts.find(({ id }) => id === chosen) ?? contracts[0];
  if (contract === undefined) return null;
  const { label, balance } = contract;
  const isUnlimited = balance.remaining === 'unlimited';
  return (
    <OfferRow
      icon="check"
      title={t.text('panel_page_request_created', { number })}
      words={t.text(isUnlimited ? 'panel_page_request_unlimited' : 'panel_page_request_cost', { label })}
      buttons={
        <button
          type="button"
          class="button primary"
          aria-label={`${t.text('panel_log_incident')}: ${label}, ${number}`}
          onClick={() => void logRequest(contract, number)}
        >
          {t.text('panel_log_incident')}
        </button>
      }
    >
      {contracts.length > 1 && (
        <div class="page-offer-choice">
          <SelectField
            label={t.text('panel_page_request_contract')}
            name="contract"
            value={contract.id}
            onValue={setChosen}
          >
            {contracts.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
        </div>
      )}
    </OfferRow>
  );
}

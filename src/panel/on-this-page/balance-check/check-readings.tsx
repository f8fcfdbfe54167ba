import { useState } from 'preact/hooks';
import { readingsSeen } from '../../../guidance/balance-check/readings-seen.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { withoutSamples } from '../../../ledger/samples.ts';
import { withoutShared } from '../../../ledger/shared.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useApp } from '../../use-app.ts';
import { useLazyPart } from '../../use-lazy-part.ts';
import { Additions } from '../additions.tsx';
import { OfferRow } from '../offer-row.tsx';
import { ReadingRow } from '../reading-row.tsx';
import { recordsOfTab } from '../records-of-tab.ts';
import { useOfferWords } from '../use-offer-words.ts';
import { useOffers } from '../use-offers.ts';
import type { TabPage } from '../use-tab-page.ts';

const loadReadingForm = () => import('../../details/reading-form.tsx');

interface Props {
  readonly page: TabPage | null;
  /** The id of the contract whose balance is wanted; `null` for any. */
  readonly contract: string | null;
  readonly ledger: Ledger;
}

/** The balances that the page shows, to be recorded; where it shows none, what the user has read can be entered. */
export function CheckReadings({ page, contract, ledger }: Props) {
  const { today } = useApp();
  const own = withoutShared(withoutSamples(ledger));
  const seen = page === null ? [] : readingsSeen(recordsOfTab(page.frames), own, today);
  const { additions } = useOffers(page, ledger);
  const words = useOfferWords(page);
  const isWantedSeen = contract === null || seen.some((each) => each.contract.id === contract);
  const isAnythingSeen = seen.length + additions.length > 0;
  return (
    <div class="check-readings">
      {page !== null &&
        seen.map(({ contract: { id, label }, shown, offered }) =>
          offered === null ? (
            <OfferRow key={id} icon="check" title={label} words={words.agreeing(shown)} buttons={null} />
          ) : (
            <ReadingRow key={id} page={page} reading={offered} />
          ),
        )}
      {page !== null && additions.length > 0 && <Additions page={page} additions={additions} />}
      {!(isAnythingSeen && isWantedSeen) && <ByHand contracts={own.contracts} wanted={contract} />}
    </div>
  );
}

interface ByHandProps {
  readonly contracts: readonly Contract[];
  readonly wanted: string | null;
}

/** Where the page in front cannot be read, the user enters the number. */
function ByHand({ contracts, wanted }: ByHandProps) {
  const { t } = useApp();
  const ReadingForm = useLazyPart(loadReadingForm)?.ReadingForm ?? null;
  const [chosen, setChosen] = useState(wanted ?? '');
  const contract = contracts.find(({ id }) => id === chosen) ?? contracts[0];
  if (contract === undefined) return <p>{t.text('check_nothing_stored')}</p>;
  return (
    <>
      <p>{t.text('check_not_seen')}</p>
      {contracts.length > 1 && (
        <SelectField label={t.text('check_contract')} name="contract" value={contract.id} onValue={setChosen}>
          {contracts.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      {ReadingForm !== null && <ReadingForm key={contract.id} contract={contract} />}
    </>
  );
}

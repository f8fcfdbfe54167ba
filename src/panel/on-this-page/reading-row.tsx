import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadingOffered } from '../../guidance/page-offers/reading-offered.ts';
import { useTranslator } from '../use-app.ts';
import { OfferRow } from './offer-row.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabPage } from './use-tab-page.ts';

interface Props {
  readonly page: TabPage;
  readonly reading: ReadingOffered;
}

/** The portal and the ledger say different balances: one press records what the portal says. */
export function ReadingRow({ page, reading }: Props) {
  const t = useTranslator();
  const words = useOfferWords(page).reading(reading);
  const { recordReading } = usePageActions(page.portal);
  const [isAsking, setAsking] = useState(false);
  const { label } = reading.contract;
  const press = () => {
    if (reading.isAboveGrant) setAsking(true);
    else void recordReading(reading);
  };
  return (
    <OfferRow
      icon="info"
      title={label}
      words={words}
      buttons={
        !isAsking && (
          <button
            type="button"
            class="button"
            aria-label={t.text('panel_record_reading_on', { label })}
            onClick={press}
          >
            {t.text('panel_record_reading')}
          </button>
        )
      }
    >
      {isAsking && (
        <AboveGrant
          reading={reading}
          onYes={() => void recordReading(reading)}
          onNo={() => setAsking(false)}
        />
      )}
    </OfferRow>
  );
}

interface QuestionProps {
  readonly reading: ReadingOffered;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** More than was granted is recorded only once the user has seen that it is (D4). */
function AboveGrant({ reading: { contract }, onYes, onNo }: QuestionProps) {
  const t = useTranslator();
  const no = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the question stands in its place.
  useLayoutEffect(() => no.current?.focus(), []);
  const granted = contract.balance.granted?.incidents ?? 0;
  return (
    <fieldset class="page-offer-question">
      <legend>{t.text('panel_page_above_grant', { granted })}</legend>
      <button ref={no} type="button" class="button" onClick={onNo}>
        {t.text('common_cancel')}
      </button>
      <button type="button" class="button primary" onClick={onYes}>
        {t.text('panel_page_record_anyway')}
      </button>
    </fieldset>
  );
}

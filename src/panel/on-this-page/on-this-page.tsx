import './on-this-page.css';
import { useRef } from 'preact/hooks';
import { emptyLedger, type Ledger } from '../../ledger/ledger.ts';
import { useTranslator } from '../use-app.ts';
import { Additions } from './additions.tsx';
import { ChangeRow } from './change-row.tsx';
import { HintRow } from './hint-row.tsx';
import { ReadingRow } from './reading-row.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { useOffers } from './use-offers.ts';
import { useTabPage } from './use-tab-page.ts';

const TITLE_ID = 'on-this-page';

interface Props {
  /** `null` while it is being read: nothing is compared with it then. */
  readonly ledger: Ledger | null;
  /** While a search is typed, nothing moves: what is found meanwhile is shown afterwards. */
  readonly isTyping: boolean;
}

/**
 * What the page in the tab says and shows, a row each: its messages, what the ledger could take over, and what else it
 * means. Nothing at all on most pages.
 */
export function OnThisPage({ ledger, isTyping }: Props) {
  const t = useTranslator();
  const page = useHeld(useTabPage(), isTyping);
  const { additions, changes, readings } = useOffers(page, ledger);
  const words = useOfferWords(page);
  const hints = page?.hints ?? [];
  const messages = hints.filter(({ isMessage }) => isMessage);
  const others = hints.filter(({ isMessage }) => !isMessage);
  const said = [
    ...messages.map(({ title }) => title),
    ...(additions.length > 0 ? [words.additions(additions)] : []),
    ...changes.map(words.change),
    ...readings.map(words.reading),
    ...others.map(({ title }) => title),
  ];
  return (
    <>
      <p class="unseen" role="status">
        {said.length > 0 && t.text('panel_on_this_page_says', { titles: said.join('; ') })}
      </p>
      {page !== null && said.length > 0 && (
        <section class="on-this-page" aria-labelledby={TITLE_ID}>
          <h2 id={TITLE_ID} class="on-this-page-title">
            {t.text('panel_on_this_page')}
          </h2>
          {messages.map((hint, nth) => (
            <HintRow key={`${hint.kind} ${nth}`} hint={hint} ledger={ledger ?? emptyLedger} />
          ))}
          {additions.length > 0 && <Additions page={page} additions={additions} />}
          {changes.map((change) => (
            <ChangeRow key={`${change.contract.id} ${change.kind}`} page={page} change={change} />
          ))}
          {readings.map((reading) => (
            <ReadingRow key={reading.contract.id} page={page} reading={reading} />
          ))}
          {others.map((hint) => (
            <HintRow key={hint.kind} hint={hint} ledger={ledger ?? emptyLedger} />
          ))}
        </section>
      )}
    </>
  );
}

/** A value as it was when it was last not held. */
function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const shown = useRef(value);
  if (!isHeld) shown.current = value;
  return shown.current;
}

import './on-this-page.css';
import { useRef } from 'preact/hooks';
import { isCheckPortal } from '../../guidance/balance-check/steps.ts';
import { emptyLedger, type Ledger } from '../../ledger/ledger.ts';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { Additions } from './additions.tsx';
import { ChangeRow } from './change-row.tsx';
import { HintRow } from './hint-row.tsx';
import { LinkRow } from './link-row.tsx';
import { OfferRow } from './offer-row.tsx';
import { ReadingRow } from './reading-row.tsx';
import { RequestHereRow } from './request-here-row.tsx';
import { RequestRow } from './request-row.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { useOffers } from './use-offers.ts';
import { useRequestHere } from './use-request-here.ts';
import { useRequestOffered } from './use-request-offered.ts';
import { type TabPage, useTabPage } from './use-tab-page.ts';

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
  const { additions, changes, readings, links } = useOffers(page, ledger);
  const request = useRequestOffered(page, ledger);
  const here = useRequestHere(page, ledger);
  const words = useOfferWords(page);
  const hints = page?.hints ?? [];
  const messages = hints.filter(({ isMessage }) => isMessage);
  const others = hints.filter(({ isMessage }) => !isMessage);
  const said = [
    ...messages.map(({ title }) => title),
    ...(request === null ? [] : [t.text('panel_page_request_created', { number: request.number })]),
    ...(additions.length > 0 ? [words.additions(additions)] : []),
    ...changes.map(words.change),
    ...readings.map(words.reading),
    ...links.map(words.link),
    ...(here === null ? [] : [here.title]),
    ...others.map(({ title }) => title),
    ...(isCheckable(page) ? [t.text('check_title')] : []),
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
          {request !== null && <RequestRow key={request.number} request={request} portal={page.portal} />}
          {additions.length > 0 && <Additions page={page} additions={additions} />}
          {changes.map((change) => (
            <ChangeRow key={`${change.contract.id} ${change.kind}`} page={page} change={change} />
          ))}
          {readings.map((reading) => (
            <ReadingRow key={reading.contract.id} page={page} reading={reading} />
          ))}
          {links.map((link) => (
            <LinkRow key={link.contract.id} page={page} link={link} />
          ))}
          {here !== null && <RequestHereRow here={here} />}
          {others.map((hint) => (
            <HintRow key={hint.kind} hint={hint} ledger={ledger ?? emptyLedger} />
          ))}
          {isCheckable(page) && <CheckRow />}
        </section>
      )}
    </>
  );
}

/** R19, P14: where a request shows balances, and none is in sight. */
function isCheckable(page: TabPage | null): boolean {
  if (page === null || !isCheckPortal(page.portal) || page.request.created !== null) return false;
  return page.frames.every(({ contracts }) =>
    contracts.every(({ incidentsRemaining }) => incidentsRemaining === null),
  );
}

/** Leads to the steps by which a balance is read without a request. */
function CheckRow() {
  const t = useTranslator();
  const { show } = usePanel();
  return (
    <OfferRow
      icon="compass"
      title={t.text('check_title')}
      buttons={
        <button
          type="button"
          class="button"
          aria-label={`${t.text('start_next')}: ${t.text('check_title')}`}
          onClick={() => show({ name: 'check', contract: null })}
        >
          {t.text('start_next')}
        </button>
      }
    />
  );
}

/** A value as it was when it was last not held. */
function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const shown = useRef(value);
  if (!isHeld) shown.current = value;
  return shown.current;
}

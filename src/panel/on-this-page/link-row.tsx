import type { LinkOffered } from '../../guidance/page-offers/links-offered.ts';
import { useTranslator } from '../use-app.ts';
import { OfferRow } from './offer-row.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabPage } from './use-tab-page.ts';

interface Props {
  readonly page: TabPage;
  readonly link: LinkOffered;
}

/** The page proves that a contract is linked: one press records it for this account and this term (P10). */
export function LinkRow({ page, link }: Props) {
  const t = useTranslator();
  const { recordLink } = usePageActions(page.portal);
  const { contract, account } = link;
  return (
    <OfferRow
      icon="person"
      title={contract.label}
      words={useOfferWords(page).link(link)}
      buttons={
        <button
          type="button"
          class="button"
          aria-label={`${t.text('panel_page_record_link')}: ${contract.label}`}
          onClick={() => void recordLink(contract, account)}
        >
          {t.text('panel_page_record_link')}
        </button>
      }
    />
  );
}

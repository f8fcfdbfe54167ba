import { useMemo } from 'preact/hooks';
import { type LinkOffered, linksOffered } from '../../guidance/page-offers/links-offered.ts';
import { offersOf, type PageOffers } from '../../guidance/page-offers/offers.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutSamples } from '../../ledger/samples.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { useApp } from '../use-app.ts';
import { contractsOfTab, recordsOfTab } from './records-of-tab.ts';
import type { TabPage } from './use-tab-page.ts';

interface Offers extends PageOffers {
  readonly links: readonly LinkOffered[];
}

const NOTHING: Offers = { additions: [], changes: [], readings: [], links: [] };

/** What the ledger could take over from the page; nothing while either is not known. */
export function useOffers(page: TabPage | null, ledger: Ledger | null): Offers {
  const { today } = useApp();
  return useMemo(() => {
    if (page === null || ledger === null) return NOTHING;
    const own = withoutSamples(ledger);
    const { plans, account } = page.request;
    const listed = { contracts: contractsOfTab(page.frames), plans, account };
    const { additions, changes, readings } = offersOf(recordsOfTab(page.frames), own, today);
    const isOwn = ({ contract }: { readonly contract: Contract }) => !isShared(contract.id);
    return {
      additions,
      changes: changes.filter(isOwn),
      readings: readings.filter(isOwn),
      links: linksOffered(listed, own, today).filter(isOwn),
    };
  }, [page, ledger, today]);
}

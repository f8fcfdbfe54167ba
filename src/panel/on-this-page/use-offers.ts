import { useMemo } from 'preact/hooks';
import { offersOf, type PageOffers } from '../../guidance/page-offers/offers.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutSamples } from '../../ledger/samples.ts';
import { useApp } from '../use-app.ts';
import { recordsOfTab } from './records-of-tab.ts';
import type { TabPage } from './use-tab-page.ts';

const NOTHING: PageOffers = { additions: [], changes: [], readings: [] };

/** What the ledger could take over from the page; nothing while either is not known. */
export function useOffers(page: TabPage | null, ledger: Ledger | null): PageOffers {
  const { today } = useApp();
  return useMemo(
    () =>
      page === null || ledger === null
        ? NOTHING
        : offersOf(recordsOfTab(page.frames), withoutSamples(ledger), today),
    [page, ledger, today],
  );
}

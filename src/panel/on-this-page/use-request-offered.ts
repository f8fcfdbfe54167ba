import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { type RequestOffered, requestOffered } from '../../guidance/page-offers/request-offered.ts';
import { historyOf } from '../../ledger/history.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutSamples } from '../../ledger/samples.ts';
import { withoutShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { loadLedgerStore } from '../../store/lazy-ledger-store.ts';
import { useApp } from '../use-app.ts';
import type { TabPage } from './use-tab-page.ts';

/** A request that was created so recently has been logged as recently, if it has been at all. */
const RECENT_MS = 7 * 24 * 3_600_000;

/** The request that the page says was created, unless it is logged already. */
export function useRequestOffered(page: TabPage | null, ledger: Ledger | null): RequestOffered | null {
  const { today, clock } = useApp();
  const offered = useMemo(() => {
    const number = page?.request.created ?? null;
    if (page === null || number === null || ledger === null) return null;
    const { plan, account } = page.request;
    return requestOffered(
      { number, plan, portal: page.portal, account },
      withoutShared(withoutSamples(ledger)),
      today,
    );
  }, [page, ledger, today]);
  const [unlogged, setUnlogged] = useState<string | null>(null);
  const number = offered?.number ?? null;
  useEffect(() => {
    if (number === null || ledger === null) return setUnlogged(null);
    let isStale = false;
    const since = clock() - RECENT_MS;
    const recent = ledger.contracts.filter(({ lastUsedAt }) => lastUsedAt !== null && lastUsedAt >= since);
    void isLogged(number, recent, today).then((is) => {
      if (!isStale) setUnlogged(is ? null : number);
    });
    return () => {
      isStale = true;
    };
  }, [number, ledger, clock, today]);
  return unlogged === number ? offered : null;
}

async function isLogged(
  number: string,
  contracts: readonly Contract[],
  today: CalendarDate,
): Promise<boolean> {
  const { eventsAbout } = await loadLedgerStore();
  const histories = await Promise.all(
    contracts.map(async (contract) => historyOf(contract, await eventsAbout(contract.id), today)),
  );
  // However it was typed: with the prefix that mails have, or with spaces.
  return histories.some(({ incidents }) =>
    incidents.some(({ about: { request } }) => request?.replace(/\D/g, '') === number),
  );
}

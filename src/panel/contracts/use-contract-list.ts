import { useMemo, useState } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import type { Portal } from '../../portals/portal.ts';
import type { LastUsed } from '../../store/stored-ledger.ts';
import { findContracts } from '../../words/find-contracts.ts';
import { statusSearch } from '../../words/status-search.ts';
import { useApp } from '../use-app.ts';
import { useContractOrder } from './use-contract-order.ts';
import { useIncidentTexts } from './use-incident-texts.ts';
import { useLookup } from './use-lookup.ts';
import { useSelection } from './use-selection.ts';

/**
 * What the list shows: the contracts that match the query, in groups, and which one of them the keys act on.
 *
 * @param portal the portal in the tab at hand, which the first group is about
 * @param first the id of the contract that is selected to begin with; `null` for the first one
 */
export function useContractList(
  contracts: readonly Contract[],
  lastUsed: LastUsed,
  portal: Portal | null,
  first: string | null,
) {
  const { t, today } = useApp();
  const [query, setQuery] = useState('');
  const ordered = useContractOrder(contracts, portal?.covers ?? null, lastUsed);
  const incidents = useIncidentTexts(contracts, query);
  const status = useMemo(() => statusSearch(t, today), [t, today]);
  const groups = useMemo(() => {
    const matching = new Set(findContracts(contracts, query, { status, incidents }));
    return ordered
      .map((group) => ({ ...group, contracts: group.contracts.filter((each) => matching.has(each)) }))
      .filter((group) => group.contracts.length > 0);
  }, [contracts, ordered, query, status, incidents]);
  const found = groups.flatMap((group) => group.contracts);
  const selection = useSelection(found, first);
  const search = (typed: string) => {
    setQuery(typed);
    selection.reset();
  };
  useLookup(search);
  return { query, search, found, groups, selection };
}

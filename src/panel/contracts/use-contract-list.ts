import { useMemo, useState } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import type { Portal } from '../../portals/portal.ts';
import type { LastUsed } from '../../store/stored-ledger.ts';
import { findContracts } from '../../words/find-contracts.ts';
import { useContractOrder } from './use-contract-order.ts';
import { useLookup } from './use-lookup.ts';
import { useSelection } from './use-selection.ts';

/**
 * What the list shows: the contracts that match the query, in groups, and which one of them the keys act on.
 *
 * @param portal the portal in the tab at hand, which the first group is about
 */
export function useContractList(contracts: readonly Contract[], lastUsed: LastUsed, portal: Portal | null) {
  const [query, setQuery] = useState('');
  const ordered = useContractOrder(contracts, portal?.covers ?? null, lastUsed);
  const groups = useMemo(
    () =>
      ordered
        .map((group) => ({ ...group, contracts: findContracts(group.contracts, query) }))
        .filter((group) => group.contracts.length > 0),
    [ordered, query],
  );
  const found = groups.flatMap((group) => group.contracts);
  const selection = useSelection(found);
  const search = (typed: string) => {
    setQuery(typed);
    selection.reset();
  };
  useLookup(search);
  return { query, search, found, groups, selection };
}

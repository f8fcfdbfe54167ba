import { useRef } from 'preact/hooks';
import type { Coverage } from '../../entitlements/ways.ts';
import { type OrderedContracts, orderContracts } from '../../ledger/contract-order.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { LastUsed } from '../../store/stored-ledger.ts';
import { useApp } from '../use-app.ts';

type GroupName = keyof OrderedContracts;
export type Group = { readonly name: GroupName; readonly contracts: readonly Contract[] };

const GROUPS: readonly GroupName[] = ['here', 'favourites', 'others'];

/**
 * The contracts in groups, in an order that stands while the list is shown: a row that was copied from,
 * made a favourite or logged on would otherwise leave from under the pointer. It is made anew for another portal, and
 * when a contract comes or goes.
 */
export function useContractOrder(
  contracts: readonly Contract[],
  covers: Coverage | null,
  lastUsed: LastUsed,
): readonly Group[] {
  const { t, today } = useApp();
  const made = useRef<{ readonly for: string; readonly ids: readonly (readonly string[])[] } | null>(null);
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const isAbout = `${covers} ${t.locale}`;

  const known = made.current?.ids.flat() ?? [];
  const isStale = known.length !== byId.size || known.some((id) => !byId.has(id));
  if (made.current?.for !== isAbout || isStale) {
    const byName = new Intl.Collator(t.locale, { numeric: true, sensitivity: 'base' });
    const ordered = orderContracts(contracts, { today, covers, lastUsed, compareNames: byName.compare });
    made.current = { for: isAbout, ids: GROUPS.map((name) => ordered[name].map(({ id }) => id)) };
  }
  const { ids } = made.current;
  return GROUPS.map((name, at) => ({
    name,
    contracts: (ids[at] ?? []).flatMap((id) => byId.get(id) ?? []),
  }));
}

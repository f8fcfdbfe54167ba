import { benefitOf } from '../entitlements/grants.ts';
import { comparableId } from '../entitlements/ids.ts';
import type { Contract } from '../ledger/subject.ts';
import { benefitNameOf } from './entitlement-names.ts';

/** What a contract is found by. */
interface Findable {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Made once a contract: a key pressed must not fold a thousand texts again. */
const findables = new WeakMap<Contract, Findable>();

/**
 * Those that hold every word of the query somewhere in label, customer, benefit, accounts or IDs; or whose ID
 * holds the query as a whole, for IDs are read out and pasted with spaces.
 */
export function findContracts(contracts: readonly Contract[], query: string): readonly Contract[] {
  const words = searchable(query)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, asId: comparableId(word) }));
  if (words.length === 0) return contracts;
  const wholeId = comparableId(query);
  return contracts.filter((contract) => {
    const { text, ids } = findableOf(contract);
    if (wholeId !== '' && ids.some((id) => id.includes(wholeId))) return true;
    return words.every(
      ({ word, asId }) => text.includes(word) || (asId !== '' && ids.some((id) => id.includes(asId))),
    );
  });
}

function findableOf(contract: Contract): Findable {
  const known = findables.get(contract);
  if (known !== undefined) return known;
  const { label, customer, accounts, accessId, contractId } = contract;
  const made = {
    text: searchable([label, customer ?? '', ...benefitNames(contract), ...accounts].join('\n')),
    ids: [comparableId(accessId), comparableId(contractId)],
  };
  findables.set(contract, made);
  return made;
}

/** The benefit under the names it has and had (P2). */
function benefitNames(contract: Contract): readonly string[] {
  return [benefitNameOf(contract), ...(benefitOf(contract)?.aliases ?? [])];
}

/** Case and accents make no difference to a search. */
function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

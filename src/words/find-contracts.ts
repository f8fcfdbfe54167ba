import { benefitOf } from '../entitlements/grants.ts';
import { comparableId } from '../entitlements/ids.ts';
import type { Contract } from '../ledger/subject.ts';
import { benefitNameOf } from './entitlement-names.ts';

/** What a search compares: normalised text and IDs. */
interface Findable {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Cached by contract, so that a key press does not normalise a thousand texts again. */
const findables = new WeakMap<Contract, Findable>();

/**
 * The contracts with every word of the query in label, customer, benefit, accounts or IDs, or with the whole
 * query in an ID, because IDs are dictated and pasted with spaces.
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
    ids: [accessId, contractId].flatMap((id) => (id === null ? [] : comparableId(id))),
  };
  findables.set(contract, made);
  return made;
}

/** The current and former names of the benefit (P2). */
function benefitNames(contract: Contract): readonly string[] {
  return [benefitNameOf(contract), ...(benefitOf(contract)?.aliases ?? [])];
}

/** Case and accents make no difference to a search. */
function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

import { benefitOf } from '../entitlements/grants.ts';
import { comparableId } from '../entitlements/ids.ts';
import type { Contract } from '../ledger/subject.ts';
import { benefitNameOf } from './entitlement-names.ts';
import { isNear, searchable, wordsOf } from './search-text.ts';

/** What else a search looks at, besides what a contract has of itself. */
export interface AlsoFound {
  /** Words for where the contract stands, such as “ended”, ready to be compared. */
  readonly status?: (contract: Contract) => string;
  /** What was entered of its incidents, ready to be compared, by the ids of contracts. */
  readonly incidents?: ReadonlyMap<string, string> | undefined;
}

/** What a search compares: normalised text, its words, and IDs. */
interface Findable {
  readonly text: string;
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

/** Cached by contract, so that a key press does not normalise a thousand texts again. */
const findables = new WeakMap<Contract, Findable>();

/** A word of a query, and as an ID; `isName` where a typing error in it is forgiven. */
interface Wanted {
  readonly word: string;
  readonly asId: string;
  readonly isName: boolean;
}

/** A shorter word is like too many others. */
const SHORTEST_FORGIVEN = 4;

/**
 * The contracts with every word of the query in label, customer, benefit, accounts, IDs, status, or what was entered of
 * incidents; or with the whole query in an ID, because IDs are dictated and pasted with spaces. Where there is none, those
 * that have all words but for one typing error in each; figures are never taken for others.
 */
export function findContracts(
  contracts: readonly Contract[],
  query: string,
  also: AlsoFound = {},
): readonly Contract[] {
  const wanted = wordsOf(withoutPrefix(query)).map(wantedOf);
  if (wanted.length === 0) return contracts;
  const wholeId = comparableId(withoutPrefix(query));
  const found = contracts.filter((contract) => {
    const { ids } = findableOf(contract);
    return ids.some((id) => wholeId !== '' && id.includes(wholeId)) || wanted.every(isIn(contract, also));
  });
  if (found.length > 0 || !wanted.some(({ isName }) => isName)) return found;
  return contracts.filter((contract) => {
    const has = isIn(contract, also);
    const { words } = findableOf(contract);
    return wanted.every(
      (each) => has(each) || (each.isName && words.some((word) => isNear(each.word, word))),
    );
  });
}

function wantedOf(word: string): Wanted {
  const isName = [...word].length >= SHORTEST_FORGIVEN && !/\p{N}/u.test(word);
  return { word, asId: comparableId(word), isName };
}

/** Microsoft's mails put this before a request number. */
function withoutPrefix(query: string): string {
  return query.replace(/tracking\s?id\s?#/gi, '');
}

const isIn = (contract: Contract, { status, incidents }: AlsoFound) => {
  const { text, ids } = findableOf(contract);
  return ({ word, asId }: Wanted): boolean =>
    text.includes(word) ||
    (asId !== '' && ids.some((id) => id.includes(asId))) ||
    status?.(contract).includes(word) === true ||
    incidents?.get(contract.id)?.includes(word) === true;
};

function findableOf(contract: Contract): Findable {
  const known = findables.get(contract);
  if (known !== undefined) return known;
  const { label, customer, accounts, accessId, contractId } = contract;
  const text = searchable([label, customer ?? '', ...benefitNames(contract), ...accounts].join('\n'));
  const made = {
    text,
    words: wordsOf(text),
    ids: [accessId, contractId].flatMap((id) => (id === null ? [] : comparableId(id))),
  };
  findables.set(contract, made);
  return made;
}

/** The current and former names of the benefit (P2). */
function benefitNames(contract: Contract): readonly string[] {
  return [benefitNameOf(contract), ...(benefitOf(contract)?.aliases ?? [])];
}

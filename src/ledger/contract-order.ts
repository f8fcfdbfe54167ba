import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { isCovering } from '../entitlements/grants.ts';
import type { Coverage } from '../entitlements/ways.ts';
import { isOpen } from './contract-status.ts';
import type { Contract } from './subject.ts';

/** What decides which contracts the user most likely wants now. */
export interface Circumstances {
  readonly today: CalendarDate;
  /** What the current portal covers; `null` if there is none, or if it covers everything. */
  readonly covers: Coverage | null;
  /** When contracts were last used in this browser, by their ids, in UTC milliseconds. */
  readonly lastUsed: Readonly<Record<string, number>>;
  /** Compares customers and labels by the rules of the user's language. */
  readonly compareNames: (one: string, other: string) => number;
}

/** Contracts in groups, the likeliest first; within a group by last use, ended contracts at the end. */
export interface OrderedContracts {
  /** Those that can be used on the current portal (R2). */
  readonly here: readonly Contract[];
  readonly favourites: readonly Contract[];
  readonly others: readonly Contract[];
}

/** The order in which contracts are listed and offered. */
export function orderContracts(contracts: readonly Contract[], about: Circumstances): OrderedContracts {
  const here: Contract[] = [];
  const favourites: Contract[] = [];
  const others: Contract[] = [];
  for (const contract of sorted(contracts, about)) {
    if (isUsableHere(contract, about)) here.push(contract);
    else if (contract.isFavourite) favourites.push(contract);
    else others.push(contract);
  }
  return { here, favourites, others };
}

function isUsableHere(contract: Contract, { covers, today }: Circumstances): boolean {
  return covers !== null && isCovering(contract, covers) === true && isOpen(contract, today);
}

function firstName({ customer, label }: Contract): string {
  return customer || label;
}

function sorted(
  contracts: readonly Contract[],
  { today, lastUsed, compareNames }: Circumstances,
): readonly Contract[] {
  return contracts
    .map((contract) => ({
      contract,
      hasEnded: contract.endsOn !== null && contract.endsOn < today ? 1 : 0,
      usedAt: Math.max(lastUsed[contract.id] ?? 0, contract.lastUsedAt ?? 0),
    }))
    .sort(
      (one, other) =>
        one.hasEnded - other.hasEnded ||
        Number(other.contract.isFavourite) - Number(one.contract.isFavourite) ||
        other.usedAt - one.usedAt ||
        // By what is written largest: the customer, where there is one.
        compareNames(firstName(one.contract), firstName(other.contract)) ||
        compareNames(one.contract.label, other.contract.label),
    )
    .map(({ contract }) => contract);
}

import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { coverageOf, offerGrants } from '../entitlements/grants.ts';
import { isSameId } from '../entitlements/ids.ts';
import { type Status, statusByDates, statusOf } from '../ledger/contract-status.ts';
import { comparableAccount } from '../ledger/events.ts';
import type { Contract } from '../ledger/subject.ts';
import type { Situation } from './verdict.ts';

/** The stored contracts a message can be about: those of the Access ID on the page, or else all of them. */
export function meantContracts({ ledger, accessId }: Situation): readonly Contract[] {
  if (accessId === null) return ledger.contracts;
  return ledger.contracts.filter((contract) => isSameId(contract.accessId, accessId));
}

/**
 * Whether the IDs were entered on the signed-in account (R13). Where the portal does not show who is signed
 * in, any account counts: the user is told which.
 */
export function isLinkedHere(contract: Contract, account: string | null): boolean {
  if (account === null) return contract.accounts.length > 0;
  return contract.accounts.includes(comparableAccount(account));
}

/**
 * Whether the contract can give Azure incidents on this account; `null` where nobody can tell. A contract of
 * an offer that includes cloud support serves there once it is linked, also if it was linked for on-premises
 * support (R16); Action Pack includes none (R6).
 */
export function servesCloud(contract: Contract, account: string | null): boolean | null {
  const covers = coverageOf(contract);
  if (covers === null) return null;
  if (covers === 'cloud')
    return contract.offer === null || offerGrants(contract.ruleSet, contract.offer, 'cloud');
  const offerHasCloud =
    contract.offer !== null && offerGrants(contract.ruleSet, contract.offer, 'cloud') === true;
  return offerHasCloud && isLinkedHere(contract, account);
}

/**
 * Where a contract stands as far as Azure incidents go. The balance of an on-premises contract says nothing
 * of the cloud incidents that its offer gives as well (R2, R16).
 */
export function cloudStatusOf(contract: Contract, today: CalendarDate): Status {
  return coverageOf(contract) === 'on-premises' ? statusByDates(contract, today) : statusOf(contract, today);
}

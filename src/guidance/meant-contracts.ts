import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { coverageOf, isCovering, offerGrants } from '../entitlements/grants.ts';
import { isSameId } from '../entitlements/ids.ts';
import { type Status, statusByDates, statusOf } from '../ledger/contract-status.ts';
import { comparableAccount } from '../ledger/events.ts';
import type { Contract } from '../ledger/subject.ts';
import type { Situation } from './verdict.ts';

/** The stored contracts a message can be about: those with the Access ID on the page, else all. */
export function meantContracts({ ledger, accessId }: Situation): readonly Contract[] {
  if (accessId === null) return ledger.contracts;
  return ledger.contracts.filter((contract) => isSameId(contract.accessId, accessId));
}

/**
 * Whether the IDs were entered on the signed-in account (R13). If the portal does not show that account, any
 * account counts, and the card names it.
 */
export function isLinkedHere(contract: Contract, account: string | null): boolean {
  if (account === null) return contract.accounts.length > 0;
  return contract.accounts.includes(comparableAccount(account));
}

/**
 * Whether the contract can be used for Azure incidents on this account; `null` if that is unknown. A contract of
 * an offer that includes cloud support can, once it is linked, even for on-premises support (R16). Action Pack
 * includes none (R6).
 */
export function servesCloud(contract: Contract, account: string | null): boolean | null {
  const covers = isCovering(contract, 'cloud');
  if (covers === null) return null;
  if (covers) return contract.offer === null || offerGrants(contract.ruleSet, contract.offer, 'cloud');
  const offerHasCloud =
    contract.offer !== null && offerGrants(contract.ruleSet, contract.offer, 'cloud') === true;
  return offerHasCloud && isLinkedHere(contract, account);
}

/**
 * The status of a contract for Azure incidents. The balance of an on-premises contract does not count: its offer
 * grants cloud incidents besides (R2, R16).
 */
export function cloudStatusOf(contract: Contract, today: CalendarDate): Status {
  return coverageOf(contract) === 'on-premises' ? statusByDates(contract, today) : statusOf(contract, today);
}

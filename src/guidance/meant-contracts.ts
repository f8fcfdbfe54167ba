import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { coverageOf, type Entitlement, grantsFor, isCovering, offerGrants } from '../entitlements/grants.ts';
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

/** Whether the rule set says of an entitlement's offer that it includes cloud support; `null` if it leaves it open. */
function offerHasCloud(contract: Entitlement): boolean | null {
  const { ruleSet, offer } = contract;
  if (offer !== null) return offerGrants(ruleSet, offer, 'cloud');
  if (isCovering(contract, 'cloud')) return true;
  const answers = new Set(grantsFor(contract).map((grant) => offerGrants(ruleSet, grant.offer, 'cloud')));
  const [only = null] = answers;
  return answers.size === 1 ? only : null;
}

/**
 * Whether the contract gives Azure incidents on an account on which it is linked; `null` if that is unknown. One
 * of an offer that includes cloud support does, even one for on-premises support (R16). Action Pack includes none
 * (R6), nor does Partner Launch (P3).
 */
export function servesCloud(contract: Contract): boolean | null {
  return coverageOf(contract) === null ? null : offerHasCloud(contract);
}

/**
 * The contracts of cloud incidents that come from the same offer as an on-premises contract: once they are spent,
 * Azure hides the plan, however long the on-premises contract runs (R27b).
 */
export function cloudPacksBeside(
  contract: Contract,
  { ledger }: Pick<Situation, 'ledger'>,
): readonly Contract[] {
  return ledger.contracts.filter(
    (other) =>
      coverageOf(other) === 'cloud' &&
      other.ruleSet === contract.ruleSet &&
      agree(other.offer, contract.offer) &&
      agree(other.competencyGroup, contract.competencyGroup),
  );
}

/** Whether two entries can be the same, where one of them may not have been entered. */
function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/**
 * The status of a contract for Azure incidents. The balance of an on-premises contract does not count: its offer
 * grants cloud incidents besides (R2, R16).
 */
export function cloudStatusOf(contract: Contract, today: CalendarDate): Status {
  return coverageOf(contract) === 'on-premises' ? statusByDates(contract, today) : statusOf(contract, today);
}

import { coverageOf, isCovering, offerGrants, ruleSetOf } from '../../entitlements/grants.ts';
import type { Coverage, ProductId } from '../../entitlements/ways.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Contract } from '../../ledger/subject.ts';
import { cloudPacksBeside, servesCloud } from '../meant-contracts.ts';

/** A portal with a form for an Access ID and a Contract ID, by what its requests are for. */
export interface IdPlace {
  readonly covers: Coverage;
  readonly products: readonly ProductId[];
}

const ON_PREMISES: IdPlace = {
  covers: 'on-premises',
  products: ['on-premises-current', 'on-premises-previous', 'on-premises-older'],
};

/**
 * By the id of the portal. The Microsoft 365 admin center takes no IDs (P13); Partner Center shows them and asks for
 * none.
 */
export const ID_PLACES: Readonly<Record<string, IdPlace>> = {
  // R20, P23.
  'support-for-business': ON_PREMISES,
  // P14.
  'engage-center': ON_PREMISES,
  // R23.
  azure: { covers: 'cloud', products: ['azure'] },
  // P30.
  'power-platform-admin': { covers: 'cloud', products: ['dynamics-365-power-platform'] },
  // P31.
  lcs: { covers: 'cloud', products: ['dynamics-finance-operations'] },
};

/** Whether a contract, once linked there, pays for requests; `null` for one that this version does not know. */
export function fits(contract: Contract, { covers, products }: IdPlace, ledger: Ledger): boolean | null {
  const ruleSet = ruleSetOf(contract.ruleSet);
  if (ruleSet === null || coverageOf(contract) === null) return null;
  if (!products.some((product) => ruleSet.ways[product]?.by === 'benefit')) return false;
  if (isCovering(contract, covers)) return !isBarred(contract, covers);
  return covers === 'cloud' && standsForCloud(contract, ledger);
}

/** Action Pack and Partner Launch grant none for the cloud, whatever was entered (R6, P3). */
function isBarred({ ruleSet, offer }: Contract, covers: Coverage): boolean {
  return offer !== null && offerGrants(ruleSet, offer, covers) === false;
}

/**
 * One association serves both benefits of an offer (R16, P10), so an on-premises contract gives Azure its incidents. It
 * need not where the offer's cloud contract is stored: that is the one to link.
 */
function standsForCloud(contract: Contract, ledger: Ledger): boolean {
  return servesCloud(contract) === true && cloudPacksBeside(contract, { ledger }).length === 0;
}

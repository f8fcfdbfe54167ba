import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { isCovering } from '../../entitlements/grants.ts';
import { isSpent, type Status, statusOf } from '../../ledger/contract-status.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Contract } from '../../ledger/subject.ts';
import { cloudStatusOf } from '../meant-contracts.ts';
import { linkingOf } from '../routing/ids-needed.ts';
import { fits, type IdPlace } from './id-places.ts';

/** Where two fields ask for IDs, and for whom. */
export interface FillSituation {
  readonly place: IdPlace;
  /** The signed-in account, where the portal shows it. */
  readonly account: string | null;
  readonly today: CalendarDate;
  readonly ledger: Ledger;
}

/** How a contract is linked to the account already: itself (R27a), or by the offer's other benefit (R16, P10). */
type Linked = 'itself' | 'shared';

/** A contract whose IDs can be filled in. */
interface Offer {
  readonly contract: Contract;
  readonly linked: Linked | null;
}

/** A contract that cannot be used there, and why. */
export interface Unusable {
  readonly contract: Contract;
  readonly reason: 'ended' | 'used-up' | 'not-started' | 'not-here';
}

/** What there is to fill in, the likeliest first, and what is left out. */
export interface Offers {
  readonly offers: readonly Offer[];
  readonly unusable: readonly Unusable[];
}

export function offersFor(situation: FillSituation): Offers {
  // Single incidents have no IDs (P32).
  const contracts = situation.ledger.contracts.filter(hasBothIds);
  const judged = contracts.map((contract) => ({ contract, reason: reasonAgainst(contract, situation) }));
  const usable = judged.filter(({ reason }) => reason === null);
  return {
    offers: usable
      .map(({ contract }) => ({ contract, linked: linkedHow(contract, situation) }))
      .sort((one, other) => compare(rank(one, situation), rank(other, situation))),
    unusable: judged.flatMap(({ contract, reason }) => (reason === null ? [] : [{ contract, reason }])),
  };
}

function hasBothIds({ accessId, contractId }: Contract): boolean {
  return accessId !== null && contractId !== null;
}

/** The status of a contract for requests of that place: on-premises balances say nothing of Azure (R2, R16). */
export function statusThere(contract: Contract, { place, today }: FillSituation): Status {
  return place.covers === 'cloud' ? cloudStatusOf(contract, today) : statusOf(contract, today);
}

/** Whether and how the IDs are not needed on this account; `null` too where the portal does not show the account. */
export function linkedHow(contract: Contract, situation: FillSituation): Linked | null {
  if (situation.account === null) return null;
  const linking = linkingOf(situation, contract, contract);
  if (linking === 'shared') return 'shared';
  return linking === 'no' ? 'itself' : null;
}

function reasonAgainst(contract: Contract, situation: FillSituation): Unusable['reason'] | null {
  if (fits(contract, situation.place, situation.ledger) === false) return 'not-here';
  const status = statusThere(contract, situation);
  return isSpent(status) || status === 'not-started' ? status : null;
}

/** What makes an offer the likelier one, the weightiest first; smaller is likelier. */
function rank({ contract, linked }: Offer, situation: FillSituation): readonly (number | string)[] {
  const status = statusThere(contract, situation);
  return [
    linked === null ? 0 : 1,
    isCovering(contract, situation.place.covers) ? 0 : 1,
    status === 'valid' ? 0 : 1,
    contract.isFavourite ? 0 : 1,
    -(contract.lastUsedAt ?? 0),
    contract.label,
    contract.id,
  ];
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [nth, value] of one.entries()) {
    const against = other[nth];
    if (against !== undefined && value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

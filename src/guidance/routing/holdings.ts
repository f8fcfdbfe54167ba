import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import {
  coverageOf,
  type Entitlement,
  grantedIncidents,
  offerGrants,
  ruleSetOf,
} from '../../entitlements/grants.ts';
import type { Coverage, Quantity } from '../../entitlements/rule-set.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import { membershipGrants, runsOn } from '../../ledger/membership-grants.ts';
import type { Contract } from '../../ledger/subject.ts';
import { latest } from '../latest.ts';
import { isLinkedHere } from '../meant-contracts.ts';
import type { Question } from './route.ts';

/** What a request can be charged to, of everything stored. */
export type Holding =
  /** A stored contract that has incidents left or whose balance is unknown. */
  | { readonly kind: 'contract'; readonly contract: Contract }
  /** An offer that grants the benefit, but whose contract is not stored. */
  | { readonly kind: 'offer'; readonly offer: HeldOffer }
  | {
      readonly kind: 'lack';
      readonly reason: 'ended' | 'used_up' | 'not_started';
      readonly contract: Contract;
    }
  | { readonly kind: 'lack'; readonly reason: 'no_benefit'; readonly contract: null }
  /** Nothing is stored, or nothing that this version knows. */
  | { readonly kind: 'doubt'; readonly label: string | null };

/** A benefit that an offer grants, known from a membership or from a contract of the offer's other benefit. */
export interface HeldOffer extends Entitlement {
  readonly offer: string;
  /** Incidents a year; `null` if unknown. */
  readonly granted: Quantity | null;
}

/** What the user holds for a product of that coverage: a stored contract before an offer that would grant one. */
export function holdingFor(question: Question, covers: Coverage): Holding {
  const { ledger, today } = question;
  const contracts = ledger.contracts.filter(
    (contract) => coverageOf(contract) === covers && isReal(contract, covers),
  );
  const open = contracts.filter((contract) => isOpen(contract, today));
  const best = bestOf(open, question);
  if (best !== null) return { kind: 'contract', contract: best };
  const offer = offersHeld(question, covers).find((held) => !isSpent(held, contracts, today));
  if (offer !== undefined) return { kind: 'offer', offer };

  const unread = [
    ...ledger.contracts.filter((contract) => coverageOf(contract) === null && isOpen(contract, today)),
    ...ledger.memberships.filter(
      (membership) =>
        runsOn(membership, today) && offerGrants(membership.ruleSet, membership.offer, covers) === null,
    ),
  ];
  if (unread[0] !== undefined) return { kind: 'doubt', label: unread[0].label };
  for (const [status, reason] of REASONS) {
    const contract = latest(contracts.filter((each) => statusOf(each, today) === status));
    if (contract !== null) return { kind: 'lack', reason, contract };
  }
  return ledger.contracts.length + ledger.memberships.length > 0
    ? { kind: 'lack', reason: 'no_benefit', contract: null }
    : { kind: 'doubt', label: null };
}

/** Ordered by how close a contract is to being usable. */
const REASONS = [
  ['used-up', 'used_up'],
  ['not-started', 'not_started'],
  ['ended', 'ended'],
] as const;

/** Whether the rules allow such a contract: Action Pack has none for the cloud, whatever was entered (R6). */
function isReal({ ruleSet, offer }: Contract, covers: Coverage): boolean {
  return offer === null || offerGrants(ruleSet, offer, covers) !== false;
}

function isOpen(contract: Contract, today: CalendarDate): boolean {
  const status = statusOf(contract, today);
  return status === 'valid' || status === 'unknown';
}

/** Prefers contracts with known dates, then linked here, then with a known balance, then the latest end. */
function bestOf(open: readonly Contract[], { account, today }: Question): Contract | null {
  const worth = (contract: Contract) =>
    (statusOf(contract, today) === 'valid' ? 4 : 0) +
    (isLinkedHere(contract, account) ? 2 : 0) +
    (contract.balance.remaining === null ? 0 : 1);
  const most = Math.max(...open.map(worth));
  return latest(open.filter((contract) => worth(contract) === most));
}

/** Offers that grant a benefit of that coverage today: from memberships, then as inferred from contracts. */
function offersHeld({ ledger, today }: Question, covers: Coverage): HeldOffer[] {
  const byMembership = membershipGrants(ledger.memberships, today)
    .filter((granted) => coverageOf(granted) === covers)
    .flatMap(({ ruleSet, benefit, incidents, sources }) =>
      sources.map(({ membership: { offer, competencyGroup } }) => ({
        ruleSet,
        benefit,
        offer,
        competencyGroup,
        granted: incidents,
      })),
    );
  const byContract = ledger.contracts
    .filter((contract) => statusOf(contract, today) === 'valid' && coverageOf(contract) !== covers)
    .flatMap(({ ruleSet, offer, competencyGroup }) => {
      const benefit = ruleSetOf(ruleSet)?.benefits.find((each) => each.covers === covers)?.id;
      if (benefit === undefined || offer === null || offerGrants(ruleSet, offer, covers) !== true) return [];
      const entitlement = { ruleSet, benefit, offer, competencyGroup };
      return [{ ...entitlement, granted: grantedIncidents(entitlement) }];
    });
  return [...byMembership, ...byContract];
}

/** Whether the offer's contract is stored, and is used up or has not started: there is no second one a year. */
function isSpent(
  { ruleSet, offer }: HeldOffer,
  contracts: readonly Contract[],
  today: CalendarDate,
): boolean {
  return contracts.some((contract) => {
    const status = statusOf(contract, today);
    const isOfOffer = contract.ruleSet === ruleSet && (contract.offer === null || contract.offer === offer);
    return isOfOffer && (status === 'used-up' || status === 'not-started');
  });
}

import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import {
  type Entitlement,
  grantedIncidents,
  grantsFor,
  isCovering,
  offerGrants,
  ruleSetOf,
} from '../../entitlements/grants.ts';
import type { Quantity } from '../../entitlements/rule-set.ts';
import type { Coverage } from '../../entitlements/ways.ts';
import { isOpen, statusOf } from '../../ledger/contract-status.ts';
import { membershipGrants, totalOf } from '../../ledger/membership-grants.ts';
import type { Contract } from '../../ledger/subject.ts';
import { contractsFor } from './payers.ts';
import type { Question } from './route.ts';

/** A benefit that an offer grants, known from a membership or from a contract of the offer's other benefit. */
interface HeldOffer extends Entitlement {
  readonly offer: string;
  /** Incidents a year that it grants by itself; `null` if unknown. */
  readonly incidents: Quantity | null;
  /** The first day of the membership's year; `null` if unknown. */
  readonly startsOn: CalendarDate | null;
}

/** An offer whose contract is not stored, and what it and the others of its benefit grant together. */
export interface OpenOffer extends HeldOffer {
  /** Incidents a year; `null` if unknown. */
  readonly granted: Quantity | null;
}

/**
 * The offers that grant a benefit for such products today and whose contract is neither stored and open nor used up:
 * there is no second one a year. What those left grant is a figure of theirs alone.
 */
export function openOffers(question: Question, covers: Coverage): readonly OpenOffer[] {
  const left = offersHeld(question, covers);
  for (const contract of contractsFor(question, covers)) {
    const stored = statusOf(contract, question.today) === 'used-up' || isOpen(contract, question.today);
    const own = stored ? offerOf(contract, left) : undefined;
    if (own !== undefined) left.splice(left.indexOf(own), 1);
  }
  return left.map((offer) => ({
    ...offer,
    granted: totalOf(
      left.filter(({ ruleSet, benefit }) => ruleSet === offer.ruleSet && benefit === offer.benefit),
    ),
  }));
}

/** From memberships, then as inferred from contracts. */
function offersHeld({ ledger, today }: Question, covers: Coverage): HeldOffer[] {
  const held: HeldOffer[] = membershipGrants(ledger.memberships, today)
    .filter((granted) => isCovering(granted, covers) === true)
    .flatMap(({ ruleSet, benefit, sources }) =>
      sources
        .filter(({ counts }) => counts)
        .map(({ membership: { offer, competencyGroup, startsOn }, incidents }) => ({
          ruleSet,
          benefit,
          offer,
          competencyGroup,
          incidents,
          startsOn,
        })),
    );
  for (const contract of ledger.contracts) {
    if (statusOf(contract, today) !== 'valid' || isCovering(contract, covers) !== false) continue;
    const inferred = inferredFrom(contract, covers);
    if (inferred !== null && !held.some((other) => isOfOffer(inferred, other))) held.push(inferred);
  }
  return held;
}

/** What the offer of a contract grants besides. */
function inferredFrom(
  { ruleSet, offer, competencyGroup, startsOn }: Contract,
  covers: Coverage,
): HeldOffer | null {
  const benefit = ruleSetOf(ruleSet)?.benefits.find((each) => each.covers.includes(covers))?.id;
  if (benefit === undefined || offer === null || offerGrants(ruleSet, offer, covers) !== true) return null;
  const entitlement = { ruleSet, benefit, offer, competencyGroup };
  return { ...entitlement, incidents: grantedIncidents(entitlement), startsOn };
}

/**
 * The offer whose contract this is. What the user left open could be any: the largest then, so that what is left is
 * not overstated. Only an unlimited contract is one of what is unlimited: nothing uses it up.
 */
function offerOf(contract: Contract, offers: readonly HeldOffer[]): HeldOffer | undefined {
  const possible = offers.filter(
    (offer) =>
      isOfOffer(contract, offer) &&
      (offer.incidents !== 'unlimited' || contract.balance.remaining === 'unlimited') &&
      isOfYear(contract, offer.startsOn),
  );
  const sizeOf = ({ incidents }: HeldOffer) => (typeof incidents === 'number' ? incidents : 0);
  return possible.sort((one, other) => sizeOf(other) - sizeOf(one))[0];
}

/** Whether both can be one row of the table: on premises, the competency makes no difference (R4). */
function isOfOffer(of: Entitlement, held: HeldOffer): boolean {
  const rows = grantsFor(held);
  return of.ruleSet === held.ruleSet && grantsFor(of).some((row) => rows.includes(row));
}

/** A contract that started before the membership's year is of an earlier one (R10, P3). */
export function isOfYear({ startsOn }: Contract, year: CalendarDate | null): boolean {
  return startsOn === null || year === null || startsOn >= year;
}

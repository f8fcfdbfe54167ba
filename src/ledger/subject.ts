import { type Balance, incidentsOf } from './balance.ts';
import { contractEventsOf, type EventOf } from './contract-events.ts';
import { effective } from './effective.ts';
import {
  type ContractDetails,
  comparableAccount,
  type LedgerEvent,
  type MembershipDetails,
} from './events.ts';
import { amendedBy, detailsByTerm, eventsByTerm, foldTerm, joinedTerms, type Term } from './terms.ts';

/**
 * What the ledger is about: contracts, memberships and accounts, each folded from its own events alone. A
 * contract holds the result and not the events, so that a thousand can be read at once; see `history.ts`.
 */
export type Subject = Contract | Membership | Account;

export interface Contract extends ContractDetails {
  readonly kind: 'contract';
  readonly id: string;
  /** The event that added it: revoking it removes the contract. */
  readonly addedBy: string;
  /**
   * Every term, the first one first (D1). Dates, grant, accounts and balance of the contract itself are those of
   * the term recorded last; of the one that runs on a day, see `on-day.ts`.
   */
  readonly terms: readonly Term[];
  /** Accounts on which the IDs were entered and are not needed again (R13). */
  readonly accounts: readonly string[];
  /** One of the user's favourites. */
  readonly isFavourite: boolean;
  /** The latest incident that was not returned, by all entries that log it; empty where there is none. */
  readonly lastIncident: readonly string[];
  /** When the latest incident was logged, returned or not, in UTC milliseconds; `null` if none ever was. */
  readonly lastUsedAt: number | null;
  readonly balance: Balance;
  /** The same without its last reading; `null` if there is none. */
  readonly balanceBefore: Balance | null;
}

export interface Membership extends MembershipDetails {
  readonly kind: 'membership';
  readonly id: string;
  readonly addedBy: string;
}

export interface Account {
  readonly kind: 'account';
  readonly id: string;
  readonly account: string;
  /** Associated with the partner programme, or with CSP only (R8). */
  readonly association: 'program' | 'csp-only';
  readonly addedBy: string;
}

/**
 * Folds the events of one subject, in any order, with or without repetitions; `null` if none that adds it
 * counts.
 */
export function foldSubject(events: readonly LedgerEvent[]): Subject | null {
  const counting = effective(events);
  for (const event of counting) {
    if (event.type === 'contract-added') {
      const { amendments } = contractEventsOf(counting);
      return foldContract(event, detailsByTerm(pickContractDetails(event), amendments), counting);
    }
    if (event.type === 'membership-added') return foldMembership(event, counting);
    if (event.type === 'account-described') return foldAccount(event, counting);
  }
  return null;
}

/**
 * Folds contracts that are one, as the first of them; `null` where that was removed. What happened to each happened to
 * all.
 */
export function foldContracts(histories: readonly (readonly LedgerEvent[])[]): Contract | null {
  const counting = effective(histories.flat());
  const added: EventOf<'contract-added'>[] = [];
  const details = histories.map((history) => {
    const own = counting.filter(({ subject }) => subject === history[0]?.subject);
    const addition = own.find((event) => event.type === 'contract-added');
    if (addition === undefined) return [];
    added.push(addition);
    return detailsByTerm(pickContractDetails(addition), contractEventsOf(own).amendments);
  });
  const [first, ...others] = details;
  const [addition] = added;
  if (first === undefined || first.length === 0 || addition === undefined) return null;
  const { label, customer, accessId, contractId } = first.at(-1) ?? addition;
  const contract = foldContract(addition, others.reduce(joinedTerms, first), counting);
  return { ...contract, label, customer: customer ?? contract.customer ?? null, accessId, contractId };
}

function foldContract(
  added: EventOf<'contract-added'>,
  details: readonly ContractDetails[],
  events: readonly LedgerEvent[],
): Contract {
  const sorted = contractEventsOf(events);
  const incidents = incidentsOf(sorted.opened, sorted.returns);
  const terms = eventsByTerm(details, incidents, sorted).map(foldTerm);
  const { label, customer, accessId, contractId } = details.at(-1) ?? added;
  const [first, ...later] = terms;
  if (first === undefined) throw new Error('a contract has at least one term');
  const { countsFrom: _, ...current } = later.at(-1) ?? first;
  return {
    kind: 'contract',
    id: added.subject,
    addedBy: added.id,
    ...{ label, customer: customer ?? null, accessId, contractId },
    ...current,
    terms,
    isFavourite: sorted.stars.at(-1)?.isStarred ?? false,
    lastUsedAt: incidents.at(-1)?.openedAt ?? null,
  };
}

function foldMembership(added: EventOf<'membership-added'>, events: readonly LedgerEvent[]): Membership {
  const { label, ruleSet, offer, competencyGroup, startsOn, endsOn } = added;
  let details: MembershipDetails = { label, ruleSet, offer, competencyGroup, startsOn, endsOn };
  for (const event of events) {
    if (event.type === 'membership-amended') details = amendedBy(details, event.changes);
  }
  return { kind: 'membership', id: added.subject, addedBy: added.id, ...details };
}

function foldAccount(first: EventOf<'account-described'>, events: readonly LedgerEvent[]): Account {
  const last = events.findLast((event) => event.type === 'account-described') ?? first;
  return {
    kind: 'account',
    id: first.subject,
    account: comparableAccount(last.account),
    association: last.association,
    addedBy: last.id,
  };
}

function pickContractDetails(added: EventOf<'contract-added'>): ContractDetails {
  const { label, customer = null, ruleSet, benefit, offer, competencyGroup } = added;
  const { accessId, contractId, startsOn, endsOn, incidentsGranted } = added;
  return {
    label,
    customer,
    ruleSet,
    benefit,
    offer,
    competencyGroup,
    accessId,
    contractId,
    startsOn,
    endsOn,
    incidentsGranted,
  };
}

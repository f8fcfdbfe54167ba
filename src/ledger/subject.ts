import { grantedIncidents } from '../entitlements/grants.ts';
import { type Balance, balanceOf, incidentsOf, type StartingGrant } from './balance.ts';
import { distinct, effective } from './effective.ts';
import { type ContractTerms, comparableAccount, type LedgerEvent, type MembershipTerms } from './events.ts';

/**
 * What the ledger is about: contracts, memberships and accounts, each folded from its own events alone. A
 * contract holds the result and not the events, so that a thousand can be read at once; see `history.ts`.
 */
export type Subject = Contract | Membership | Account;

export interface Contract extends ContractTerms {
  readonly kind: 'contract';
  readonly id: string;
  /** The event that added it: revoking it removes the contract. */
  readonly addedBy: string;
  /** Accounts on which the IDs were entered and are not needed again (R13). */
  readonly accounts: readonly string[];
  /** One of the user's favourites. */
  readonly isFavourite: boolean;
  /** The latest incident that was not returned: the one that undo revokes. */
  readonly lastIncident: string | null;
  /** When the latest incident was logged, returned or not, in UTC milliseconds; `null` if none ever was. */
  readonly lastUsedAt: number | null;
  readonly balance: Balance;
}

export interface Membership extends MembershipTerms {
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

type Added<Type extends LedgerEvent['type']> = Extract<LedgerEvent, { type: Type }>;

/**
 * Folds the events of one subject, in any order, with or without repetitions; `null` if none that adds it
 * counts.
 */
export function foldSubject(events: readonly LedgerEvent[]): Subject | null {
  const counting = effective(distinct(events));
  for (const event of counting) {
    if (event.type === 'contract-added') return foldContract(event, counting);
    if (event.type === 'membership-added') return foldMembership(event, counting);
    if (event.type === 'account-described') return foldAccount(event, counting);
  }
  return null;
}

function foldContract(added: Added<'contract-added'>, events: readonly LedgerEvent[]): Contract {
  const terms = amended(pickContractTerms(added), events, 'contract-amended');
  const accounts = new Set<string>();
  for (const event of events) {
    if (event.type === 'account-linked') accounts.add(comparableAccount(event.account));
    if (event.type === 'account-unlinked') accounts.delete(comparableAccount(event.account));
  }
  const incidents = incidentsOf(events);
  return {
    kind: 'contract',
    id: added.subject,
    addedBy: added.id,
    ...terms,
    accounts: [...accounts].sort(),
    isFavourite: events.findLast((event) => event.type === 'contract-starred')?.isStarred ?? false,
    lastIncident: incidents.findLast(({ returned }) => returned === null)?.id ?? null,
    lastUsedAt: incidents.at(-1)?.openedAt ?? null,
    balance: balanceOf(events, grantOf(terms), incidents).balance,
  };
}

/** What a contract of these terms starts with: the grant the user entered, else the rule set's (R4, P3). */
export function grantOf(terms: ContractTerms): StartingGrant | null {
  if (terms.incidentsGranted !== null) return { incidents: terms.incidentsGranted, source: 'entered' };
  const incidents = grantedIncidents(terms);
  return incidents === null ? null : { incidents, source: 'rule-set' };
}

function foldMembership(added: Added<'membership-added'>, events: readonly LedgerEvent[]): Membership {
  const { label, ruleSet, offer, competencyGroup, startsOn, endsOn } = added;
  const terms = amended(
    { label, ruleSet, offer, competencyGroup, startsOn, endsOn },
    events,
    'membership-amended',
  );
  return { kind: 'membership', id: added.subject, addedBy: added.id, ...terms };
}

function foldAccount(first: Added<'account-described'>, events: readonly LedgerEvent[]): Account {
  const last = events.findLast((event) => event.type === 'account-described') ?? first;
  return {
    kind: 'account',
    id: first.subject,
    account: comparableAccount(last.account),
    association: last.association,
    addedBy: last.id,
  };
}

/** Applies amendments field by field, in the order of the ids; the last one wins. */
function amended<Terms extends object>(
  terms: Terms,
  events: readonly LedgerEvent[],
  type: 'contract-amended' | 'membership-amended',
): Terms {
  const merged = { ...terms };
  for (const event of events) if (event.type === type) Object.assign(merged, withoutUndefined(event.changes));
  return merged;
}

/** Drops undefined fields: an amendment overrides only what it sets. */
function withoutUndefined(changes: object): object {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function pickContractTerms(added: Added<'contract-added'>): ContractTerms {
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

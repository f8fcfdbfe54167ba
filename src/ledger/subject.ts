import { grantedIncidents } from '../entitlements/grants.ts';
import { type Balance, balanceOf, incidentsOf, type StartingGrant } from './balance.ts';
import { distinct, effective } from './effective.ts';
import { type ContractTerms, comparableAccount, type LedgerEvent, type MembershipTerms } from './events.ts';

/**
 * What the ledger is about: contracts, memberships and accounts, each folded from its own events alone. A
 * contract holds what it comes to, not what happened: a list of a thousand must be read at once (`history.ts`).
 */
export type Subject = Contract | Membership | Account;

export interface Contract extends ContractTerms {
  readonly kind: 'contract';
  readonly id: string;
  /** The event that added it: revoking it takes the contract out of the ledger. */
  readonly addedBy: string;
  /** Accounts on which the IDs were entered, so that they are not needed there again (R13). */
  readonly accounts: readonly string[];
  /** One of the user's favourites. */
  readonly isFavourite: boolean;
  /** The latest incident that was not given back: the one that undoing takes back first. */
  readonly lastIncident: string | null;
  /** When the latest incident was taken, given back or not, in UTC milliseconds; `null` where none ever was. */
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
 * What one subject's events add up to, whatever their order and however often each is given; `null` where
 * nothing of it counts any more, or never did.
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

/** What a contract of these terms starts with; a grant the user entered wins over the rule set's (R4, P3). */
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

/** Later words on the same field win, field by field, in the order of the ids. */
function amended<Terms extends object>(
  terms: Terms,
  events: readonly LedgerEvent[],
  type: 'contract-amended' | 'membership-amended',
): Terms {
  const merged = { ...terms };
  for (const event of events) if (event.type === type) Object.assign(merged, stated(event.changes));
  return merged;
}

/** Only the fields that were said: an absent one and an undefined one both leave the earlier word standing. */
function stated(changes: object): object {
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

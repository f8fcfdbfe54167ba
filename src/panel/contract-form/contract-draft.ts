import { grantedIncidents } from '../../entitlements/grants.ts';
import { isAbove } from '../../guidance/page-offers/above-grant.ts';
import type { ContractDetails, EventDraft } from '../../ledger/events.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { ContractDraft } from '../../store/session/draft-kinds.ts';
import { benefitChoices } from '../benefit-choices.ts';

export function draftOf(contract: Contract): ContractDraft {
  const { label, customer, accessId, contractId, startsOn, endsOn, incidentsGranted, accounts } = contract;
  return {
    label,
    customer: customer ?? '',
    choice: benefitChoices.keyOf(contract),
    accessId: accessId ?? '',
    contractId: contractId ?? '',
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    granted: typeof incidentsGranted === 'number' ? String(incidentsGranted) : '',
    unlimited: incidentsGranted === 'unlimited',
    accounts,
    account: '',
    reading: null,
    pasted: [],
    doubts: [],
  };
}

/**
 * The events that add a contract.
 *
 * @param reading what the page shows from which the form was filled in; left out where it is above the grant, which asks
 * first (D4)
 */
export function additionOf(
  subject: string,
  terms: ContractDetails,
  accounts: readonly string[],
  reading: ContractDraft['reading'] = null,
): EventDraft[] {
  const isRead =
    reading !== null && !isAbove(reading.remaining, terms.incidentsGranted ?? grantedIncidents(terms));
  return [
    { type: 'contract-added', subject, ...terms },
    ...accounts.map((account) => ({ type: 'account-linked' as const, subject, account })),
    ...(isRead ? [{ type: 'balance-observed' as const, subject, ...reading }] : []),
  ];
}

/** The events that turn the stored contract into this one: only what changed, so that what other windows changed stands. */
export function amendmentOf(
  stored: Contract,
  terms: ContractDetails,
  accounts: readonly string[],
): EventDraft[] {
  const subject = stored.id;
  const { label, ruleSet, benefit, offer, competencyGroup, ...others } = terms;
  const choice = { ruleSet, benefit, offer, competencyGroup };
  const changes = {
    ...differing(stored, { label, ...others }),
    // What the contract is goes together: half of one choice and half of another would be no choice at all.
    ...(benefitChoices.keyOf(choice) === benefitChoices.keyOf(stored) ? {} : choice),
  };
  return [
    ...(Object.keys(changes).length === 0 ? [] : [{ type: 'contract-amended' as const, subject, changes }]),
    ...accounts
      .filter((account) => !stored.accounts.includes(account))
      .map((account) => ({ type: 'account-linked' as const, subject, account })),
    ...stored.accounts
      .filter((account) => !accounts.includes(account))
      .map((account) => ({ type: 'account-unlinked' as const, subject, account })),
  ];
}

function differing(stored: Contract, terms: Partial<ContractDetails>): Partial<ContractDetails> {
  const was: Partial<Record<string, unknown>> = { ...stored, customer: stored.customer ?? null };
  return Object.fromEntries(Object.entries(terms).filter(([field, value]) => was[field] !== value));
}

/**
 * A draft of a contract that was changed elsewhere meanwhile: fields that the user has not touched follow, what
 * was typed stays. Returns the same draft where nothing follows.
 */
export function rebased(draft: ContractDraft, before: ContractDraft, now: ContractDraft): ContractDraft {
  const fields = (Object.keys(draft) as (keyof ContractDraft)[]).filter(
    (field) => isEqual(draft[field], before[field]) && !isEqual(before[field], now[field]),
  );
  return fields.length === 0
    ? draft
    : { ...draft, ...Object.fromEntries(fields.map((field) => [field, now[field]])) };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

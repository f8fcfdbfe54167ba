import { tidyId } from '../../entitlements/ids.ts';
import type { Quantity } from '../../entitlements/rule-set.ts';
import { type ContractTerms, comparableAccount, type EventDraft } from '../../ledger/events.ts';
import type { Contract } from '../../ledger/subject.ts';
import { dayOrNone } from '../../ui/fields/period.ts';
import { wholeNumber } from '../../ui/fields/whole-number.ts';
import { choiceKey, choiceOf } from './benefit-choices.ts';

/** A contract as it stands in the form: everything exactly as typed. */
export interface ContractDraft {
  readonly label: string;
  readonly customer: string;
  /** A `choiceKey`, or empty while no benefit is chosen. */
  readonly choice: string;
  readonly accessId: string;
  readonly contractId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly granted: string;
  readonly unlimited: boolean;
  readonly accounts: readonly string[];
  /** An account that was typed and not yet added to the list. */
  readonly account: string;
}

export const emptyDraft: ContractDraft = {
  label: '',
  customer: '',
  choice: '',
  accessId: '',
  contractId: '',
  startsOn: '',
  endsOn: '',
  granted: '',
  unlimited: false,
  accounts: [],
  account: '',
};

export function draftOf(contract: Contract): ContractDraft {
  const { label, customer, accessId, contractId, startsOn, endsOn, incidentsGranted, accounts } = contract;
  return {
    label,
    customer: customer ?? '',
    choice: choiceKey(contract),
    accessId,
    contractId,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    granted: typeof incidentsGranted === 'number' ? String(incidentsGranted) : '',
    unlimited: incidentsGranted === 'unlimited',
    accounts,
    account: '',
  };
}

/** The grant as entered; `null` leaves it to the rule set, `undefined` is no number of incidents. */
export function granted({ granted: typed, unlimited }: ContractDraft): Quantity | null | undefined {
  if (unlimited) return 'unlimited';
  return typed.trim() === '' ? null : (wholeNumber(typed) ?? undefined);
}

/** The terms of a draft without problems; `null` for one that still has some. */
export function termsOf(draft: ContractDraft, stored: Contract | null): ContractTerms | null {
  const choice = choiceOf(draft.choice, stored);
  const quantity = granted(draft);
  if (choice === null || quantity === undefined) return null;
  return {
    label: draft.label.trim(),
    customer: draft.customer.trim() || null,
    ruleSet: choice.ruleSet,
    benefit: choice.benefit,
    offer: choice.offer,
    competencyGroup: choice.competencyGroup,
    accessId: tidyId(draft.accessId),
    contractId: tidyId(draft.contractId),
    startsOn: dayOrNone(draft.startsOn),
    endsOn: dayOrNone(draft.endsOn),
    incidentsGranted: quantity,
  };
}

/** The accounts of a draft, the one still in the field included. */
export function accountsOf({ accounts, account }: ContractDraft): string[] {
  return [...new Set([...accounts, account].map(comparableAccount).filter(Boolean))];
}

/** The events that add a contract. */
export function additionOf(subject: string, terms: ContractTerms, accounts: readonly string[]): EventDraft[] {
  return [
    { type: 'contract-added', subject, ...terms },
    ...accounts.map((account) => ({ type: 'account-linked' as const, subject, account })),
  ];
}

/** The events that turn the stored contract into this one: only what changed, so that other windows' words stand. */
export function amendmentOf(
  stored: Contract,
  terms: ContractTerms,
  accounts: readonly string[],
): EventDraft[] {
  const subject = stored.id;
  const { label, ruleSet, benefit, offer, competencyGroup, ...others } = terms;
  const choice = { ruleSet, benefit, offer, competencyGroup };
  const changes = {
    ...differing(stored, { label, ...others }),
    // What the contract is goes together: half of one choice and half of another would be neither.
    ...(choiceKey(choice) === choiceKey(stored) ? {} : choice),
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

function differing(stored: Contract, terms: Partial<ContractTerms>): Partial<ContractTerms> {
  const was: Partial<Record<string, unknown>> = { ...stored, customer: stored.customer ?? null };
  return Object.fromEntries(Object.entries(terms).filter(([field, value]) => was[field] !== value));
}

/**
 * A draft of a contract that was changed elsewhere meanwhile: what the user has not touched becomes what it is
 * now, what was typed stays. Gives back the draft itself where nothing is to be changed.
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

import type { LedgerEvent } from './events.ts';
import { groupBySubject } from './group-by-subject.ts';
import { foldJoined, withJoined } from './joined.ts';
import type { Account, Contract, Membership, Subject } from './subject.ts';

/** Everything recorded, folded. */
export interface Ledger {
  readonly contracts: readonly Contract[];
  readonly memberships: readonly Membership[];
  readonly accounts: readonly Account[];
}

export const emptyLedger: Ledger = { contracts: [], memberships: [], accounts: [] };

/** Sorts folded subjects by kind. */
export function ledgerOf(subjects: Iterable<Subject>): Ledger {
  const contracts: Contract[] = [];
  const memberships: Membership[] = [];
  const accounts: Account[] = [];
  for (const subject of subjects) {
    if (subject.kind === 'contract') contracts.push(subject);
    else if (subject.kind === 'membership') memberships.push(subject);
    else accounts.push(subject);
  }
  return { contracts: byId(contracts), memberships: byId(memberships), accounts: byId(accounts) };
}

/** Folds events in any order, with or without repetitions. */
export function fold(events: Iterable<LedgerEvent>): Ledger {
  const subjects: Subject[] = [];
  const histories = groupBySubject(events);
  for (const id of histories.keys()) {
    const subject = foldJoined(id, withJoined(id, histories));
    if (subject !== null) subjects.push(subject);
  }
  return ledgerOf(subjects);
}

function byId<S extends Subject>(subjects: readonly S[]): S[] {
  return [...subjects].sort((one, other) => (one.id < other.id ? -1 : 1));
}

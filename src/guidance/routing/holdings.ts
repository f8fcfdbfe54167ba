import { coverageOf, offerGrants } from '../../entitlements/grants.ts';
import type { Coverage } from '../../entitlements/ways.ts';
import { isOpen, statusOf } from '../../ledger/contract-status.ts';
import { runsOn } from '../../ledger/membership-grants.ts';
import type { Contract } from '../../ledger/subject.ts';
import { latest } from '../latest.ts';
import { type NextStart, nextStart } from '../next-start.ts';
import { contractsFor } from './payers.ts';
import type { Question } from './route.ts';

/** Why nothing stored pays for such products. */
export type Lack =
  | { readonly reason: 'ended' | 'used_up' | 'not_started'; readonly contract: Contract }
  | { readonly reason: 'no_benefit'; readonly contract: null };

/** What is stored and not known to this version, by its label; `null` as the label where nothing is stored. */
export interface Unread {
  readonly label: string | null;
}

/** What keeps the answer open, if anything does. */
export function unreadIn({ ledger, today }: Question, covers: Coverage): Unread | null {
  const { contracts, memberships } = ledger;
  if (contracts.length + memberships.length === 0) return { label: null };
  const unread = [
    ...contracts.filter((contract) => coverageOf(contract) === null && isOpen(contract, today)),
    ...memberships.filter(
      (membership) =>
        runsOn(membership, today) && offerGrants(membership.ruleSet, membership.offer, covers) === null,
    ),
  ];
  return unread[0] === undefined ? null : { label: unread[0].label };
}

/** The reason of the contract that is closest to being usable. */
export function lackOf(question: Question, covers: Coverage): Lack {
  const contracts = contractsFor(question, covers);
  for (const [status, reason] of REASONS) {
    const contract = latest(contracts.filter((each) => statusOf(each, question.today) === status));
    if (contract !== null) return { reason, contract };
  }
  return { reason: 'no_benefit', contract: null };
}

const REASONS = [
  ['used-up', 'used_up'],
  ['not-started', 'not_started'],
  ['ended', 'ended'],
] as const;

/** What is stored of such contracts, or of further terms of theirs, for later (D1); `null` if nothing is. */
export function nextStartOf(question: Question, covers: Coverage): NextStart | null {
  return nextStart(contractsFor(question, covers), question.today);
}

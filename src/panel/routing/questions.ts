import { CSP_ROLES } from '../../guidance/routing/csp-roles.ts';
import type { Question } from '../../guidance/routing/route.ts';
import { routeFor } from '../../guidance/routing/route-for.ts';
import { comparableAccount } from '../../ledger/events.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/** Which further questions decide where a problem goes: only those are asked. */
export interface OpenQuestions {
  readonly request: boolean;
  readonly role: boolean;
  readonly account: boolean;
}

/** A question is open where its answers lead to different routes. */
export function openQuestions(question: Question): OpenQuestions {
  const answer = (change: Partial<Question>) => JSON.stringify(routeFor({ ...question, ...change }));
  // Of a thousand accounts, the first that makes a difference will do.
  const differs = (first: Partial<Question>, ...others: readonly Partial<Question>[]) => {
    const usual = answer(first);
    return others.some((other) => answer(other) !== usual);
  };
  return {
    request: differs({ request: 'technical' }, { request: 'subscription' }),
    role: differs({ csp: 'none' }, ...CSP_ROLES.map(({ id }) => ({ csp: id }))),
    account: differs({ account: null }, ...accountsIn(question.ledger).map((account) => ({ account }))),
  };
}

/** Every account that the ledger knows, each once. */
export function accountsIn({ accounts, contracts }: Ledger): readonly string[] {
  const all = [
    ...accounts.map(({ account }) => account),
    ...contracts.flatMap((contract) => contract.accounts),
  ];
  return [...new Set(all.map(comparableAccount))].sort();
}

/**
 * The account that a request is to be created with: what the user chose, and the only one there is where nothing was
 * chosen. An empty choice is one, too; an account that has left the ledger since is none.
 */
export function accountUsed(accounts: readonly string[], chosen: string | null): string | null {
  const [only, ...others] = accounts;
  if (chosen === null) return others.length === 0 ? (only ?? null) : null;
  return accounts.includes(chosen) ? chosen : null;
}

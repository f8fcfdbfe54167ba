import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { statusOf } from '../ledger/contract-status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { runsOn } from '../ledger/membership-grants.ts';
import type { Contract, Membership } from '../ledger/subject.ts';
import { latest } from './latest.ts';

/**
 * What speaks for an active membership: a stored one; or, where none is stored, a contract that is valid and
 * so was granted by one. A contract may outlive its membership (P8), so it says nothing against a stored end.
 */
export function evidenceOfActiveMembership(
  { memberships, contracts }: Ledger,
  today: CalendarDate,
): Membership | Contract | null {
  if (memberships.length > 0) return memberships.find((membership) => runsOn(membership, today)) ?? null;
  return contracts.find((contract) => statusOf(contract, today) === 'valid') ?? null;
}

/** The rule set of the membership that runs, or else of the one that ran last; `null` where none is stored. */
export function currentRuleSet({ memberships }: Ledger, today: CalendarDate): string | null {
  const running = memberships.filter((membership) => runsOn(membership, today));
  return latest(running.length > 0 ? running : memberships)?.ruleSet ?? null;
}

/** The stored membership that ended last, if all have ended. */
export function endedMembership({ memberships }: Ledger, today: CalendarDate): Membership | null {
  const ended = memberships.filter(({ endsOn }) => endsOn !== null && endsOn < today);
  if (ended.length === 0 || ended.length < memberships.length) return null;
  return latest(ended);
}

/** An account that is stored as associated with the programme (R8), other than the one signed in. */
export function programAccount({ accounts }: Ledger, signedIn: string | null): string | null {
  const other = accounts.find(
    ({ association, account }) => association === 'program' && account !== signedIn?.trim().toLowerCase(),
  );
  return other?.account ?? null;
}

import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { isOfProgramme } from '../entitlements/grants.ts';
import { statusOf } from '../ledger/contract-status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { runsOn } from '../ledger/membership-grants.ts';
import type { Contract, Membership } from '../ledger/subject.ts';
import { latest } from './latest.ts';

/**
 * Evidence of an active membership: a stored one that runs; or, if none is stored, a valid contract of a
 * programme, which a membership must have granted. A contract may outlive its membership (P8), so stored memberships come first.
 */
export function evidenceOfActiveMembership(
  { memberships, contracts }: Ledger,
  today: CalendarDate,
): Membership | Contract | null {
  if (memberships.length > 0) return memberships.find((membership) => runsOn(membership, today)) ?? null;
  return (
    contracts.find((contract) => isOfProgramme(contract) && statusOf(contract, today) === 'valid') ?? null
  );
}

/** The programme of the running membership, else of the one that ended last; `null` if none is stored. */
export function currentRuleSet({ memberships }: Ledger, today: CalendarDate): string | null {
  const own = memberships.filter(isOfProgramme);
  const running = own.filter((membership) => runsOn(membership, today));
  return latest(running.length > 0 ? running : own)?.ruleSet ?? null;
}

/** The stored membership that ended last, if all have ended; else `null`. */
export function endedMembership({ memberships }: Ledger, today: CalendarDate): Membership | null {
  const ended = memberships.filter(({ endsOn }) => endsOn !== null && endsOn < today);
  if (ended.length === 0 || ended.length < memberships.length) return null;
  return latest(ended);
}

/** A stored account that is associated with the programme (R8) and is not the signed-in one. */
export function programAccount({ accounts }: Ledger, signedIn: string | null): string | null {
  const other = accounts.find(
    ({ association, account }) => association === 'program' && account !== signedIn?.trim().toLowerCase(),
  );
  return other?.account ?? null;
}

import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { statusOf } from '../entitlements/contract-status.ts';
import type { Ledger } from '../entitlements/ledger.ts';
import type { Contract, Membership } from '../entitlements/subject.ts';

/** Whether a stored membership runs on that day; one whose end nobody entered is taken to. */
export function isActive({ startsOn, endsOn }: Membership, today: CalendarDate): boolean {
  return (startsOn === null || startsOn <= today) && (endsOn === null || today <= endsOn);
}

/** What speaks for an active membership: a stored one, or a contract that is valid and so was granted by one. */
export function evidenceOfActiveMembership(
  { memberships, contracts }: Ledger,
  today: CalendarDate,
): Membership | Contract | null {
  return (
    memberships.find((membership) => isActive(membership, today)) ??
    contracts.find((contract) => statusOf(contract, today).status === 'valid') ??
    null
  );
}

/** The stored membership that ended last, if all have ended. */
export function endedMembership({ memberships }: Ledger, today: CalendarDate): Membership | null {
  const ended = memberships.filter(({ endsOn }) => endsOn !== null && endsOn < today);
  if (ended.length === 0 || ended.length < memberships.length) return null;
  return ended.reduce((last, each) => ((each.endsOn ?? '') > (last.endsOn ?? '') ? each : last));
}

/** An account that is stored as associated with the programme (R8), other than the one signed in. */
export function programAccount({ accounts }: Ledger, signedIn: string | null): string | null {
  const other = accounts.find(
    ({ association, account }) => association === 'program' && account !== signedIn?.trim().toLowerCase(),
  );
  return other?.account ?? null;
}

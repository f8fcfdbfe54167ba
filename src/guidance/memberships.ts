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

/** Of memberships of which none runs, the one that ended last; `null` if none has ended. */
export function endedMembership({ memberships }: Ledger, today: CalendarDate): Membership | null {
  return latest(memberships.filter(({ endsOn }) => endsOn !== null && endsOn < today));
}

/** The stored membership that begins next; `null` if none is to begin. */
export function nextMembership({ memberships }: Ledger, today: CalendarDate): Membership | null {
  const later = memberships.filter(({ startsOn }) => startsOn !== null && startsOn > today);
  return later.reduce<Membership | null>(
    (first, each) => (first === null || (each.startsOn ?? '') < (first.startsOn ?? '') ? each : first),
    null,
  );
}

/** The valid contract that a membership granted, which may run on after it (P8); `null` if none is stored. */
export function contractOf(
  { contracts }: Ledger,
  membership: Membership,
  today: CalendarDate,
): Contract | null {
  const granted = contracts.filter(
    (contract) =>
      contract.ruleSet === membership.ruleSet &&
      (contract.offer === null || contract.offer === membership.offer) &&
      statusOf(contract, today) === 'valid',
  );
  return latest(granted);
}

/** A stored account that is associated with the programme (R8) and is not the signed-in one. */
export function programAccount({ accounts }: Ledger, signedIn: string | null): string | null {
  const other = accounts.find(
    ({ association, account }) => association === 'program' && account !== signedIn?.trim().toLowerCase(),
  );
  return other?.account ?? null;
}

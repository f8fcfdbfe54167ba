import { addDays, addYears, type CalendarDate } from '../entitlements/calendar-date.ts';
import { isOfProgramme } from '../entitlements/grants.ts';
import { isOpen, statusOf } from '../ledger/contract-status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { runsOn } from '../ledger/membership-grants.ts';
import type { Contract, Membership } from '../ledger/subject.ts';
import { latest } from './latest.ts';

/**
 * Evidence of an active membership of a programme (R9): a stored one that runs; or, if none is stored, a valid
 * contract, which a membership must have granted. A contract may outlive its membership (P8), so stored memberships
 * come first.
 */
export function evidenceOfActiveMembership(
  ledger: Ledger,
  today: CalendarDate,
): Membership | Contract | null {
  const own = ledger.memberships.filter(isOfProgramme);
  if (own.length > 0) return own.find((membership) => runsOn(membership, today)) ?? null;
  return unexplainedContract(ledger, today);
}

/** A valid contract of a programme that none of the stored memberships can have granted; `null` if none is stored. */
export function unexplainedContract(
  { memberships, contracts }: Ledger,
  today: CalendarDate,
): Contract | null {
  const isExplained = (contract: Contract) =>
    memberships.some((membership) => mayHaveGranted(membership, contract));
  return (
    contracts.find(
      (contract) =>
        isOfProgramme(contract) && statusOf(contract, today) === 'valid' && !isExplained(contract),
    ) ?? null
  );
}

/** Whether a contract can be of a membership: by its offer, and unlocked within 13 months of its start (P8). */
function mayHaveGranted({ ruleSet, offer, startsOn }: Membership, contract: Contract): boolean {
  if (contract.ruleSet !== ruleSet || (contract.offer !== null && contract.offer !== offer)) return false;
  if (startsOn === null || contract.startsOn === null) return true;
  return contract.startsOn <= addDays(addYears(startsOn, 1), LONGEST_MONTH);
}

const LONGEST_MONTH = 31;

/** The programme of the running membership, else of the one that ended last; `null` if none is stored. */
export function currentRuleSet({ memberships }: Ledger, today: CalendarDate): string | null {
  const own = memberships.filter(isOfProgramme);
  const running = own.filter((membership) => runsOn(membership, today));
  return latest(running.length > 0 ? running : own)?.ruleSet ?? null;
}

/** Of memberships of which none runs, the one that ended last; `null` if none has ended. */
export function endedMembership({ memberships }: Ledger, today: CalendarDate): Membership | null {
  const own = memberships.filter(isOfProgramme);
  return latest(own.filter(({ endsOn }) => endsOn !== null && endsOn < today));
}

/** The stored membership that begins next; `null` if none is to begin. */
export function nextMembership({ memberships }: Ledger, today: CalendarDate): Membership | null {
  const own = memberships.filter(isOfProgramme);
  const later = own.filter(({ startsOn }) => startsOn !== null && startsOn > today);
  return later.reduce<Membership | null>(
    (first, each) => (first === null || (each.startsOn ?? '') < (first.startsOn ?? '') ? each : first),
    null,
  );
}

/** The contract that a membership granted and that may run on after it (P8); `null` if none is stored. */
export function contractOf(
  { contracts }: Ledger,
  membership: Membership,
  today: CalendarDate,
): Contract | null {
  return latest(
    contracts.filter((contract) => mayHaveGranted(membership, contract) && isOpen(contract, today)),
  );
}

import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { type Entitlement, grantedIncidents } from '../../entitlements/grants.ts';
import { idProblem } from '../../entitlements/ids.ts';
import type { Quantity } from '../../entitlements/rule-set.ts';
import type { ContractDetails } from '../../ledger/events.ts';
import { isAbove } from './above-grant.ts';
import { planNamed } from './named-plan.ts';
import type { RecordOnPage } from './records.ts';

/** A contract that the page shows and the ledger does not hold. */
export interface Addition {
  readonly record: RecordOnPage;
  /** The plan by its name; `null` where the user has to say it. */
  readonly plan: Entitlement | null;
  /** All that it takes to store it at once; `null` where the user has to enter something. */
  readonly details: ContractDetails | null;
  /** What the portal shows as remaining, unless that is more than is granted (D4). */
  readonly reading: Quantity | null;
}

/** `null` for a benefit that is no contract yet, for one that has ended, and for what cannot be told from other text. */
export function additionOf(
  record: RecordOnPage,
  ownRuleSet: string | null,
  today: CalendarDate,
): Addition | null {
  const { name, accessId, contractId, endsOn, remaining } = record;
  if (!record.isActive || (endsOn !== null && endsOn < today)) return null;
  const plan = name === null ? null : planNamed(name, ownRuleSet);
  if (plan === null && accessId === null && contractId === null) return null;
  const granted = plan === null ? null : grantedIncidents(plan);
  const reading = remaining !== null && isAbove(remaining, granted) ? null : remaining;
  return { record, plan, details: detailsOf(record, plan), reading };
}

function detailsOf(
  { name, accessId, contractId, startsOn, endsOn }: RecordOnPage,
  plan: Entitlement | null,
): ContractDetails | null {
  if (name === null || plan === null || !isStorable(accessId) || !isStorable(contractId)) return null;
  return {
    label: name,
    customer: null,
    ...plan,
    accessId,
    contractId,
    startsOn,
    endsOn,
    incidentsGranted: null,
  };
}

function isStorable(id: string | null): id is string {
  return id !== null && idProblem(id) === null;
}

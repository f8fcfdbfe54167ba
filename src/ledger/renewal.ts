import { addDays, addYears, type CalendarDate, daysBetween } from '../entitlements/calendar-date.ts';
import { grantedIncidents, hasIds } from '../entitlements/grants.ts';
import type { ContractDetails } from './events.ts';
import type { Contract } from './subject.ts';

/** How many days before its end a contract can be renewed. */
const RENEWABLE_DAYS = 60;

/** What changes when a contract is renewed. */
export type Renewal = Pick<ContractDetails, 'startsOn' | 'endsOn' | 'incidentsGranted'> & {
  readonly endsOn: CalendarDate;
};

/**
 * The next term of a contract that has ended or is about to: the same IDs, the dates moved by a year, or by as many
 * as it takes to run today, and the grant as the rule set has it (D1). `null` where there is nothing to renew yet,
 * where the next term is stored already, where no end is known, or where there are no IDs to keep (P32).
 */
export function renewalOf(contract: Contract, today: CalendarDate): Renewal | null {
  const last = contract.terms.at(-1);
  if (last === undefined || last.endsOn === null || !hasIds(last)) return null;
  if (daysBetween(today, last.endsOn) > RENEWABLE_DAYS) return null;
  let years = 1;
  while (addYears(last.endsOn, years) < today) years += 1;
  return {
    startsOn: last.startsOn && startAfter(last.endsOn, addYears(last.startsOn, years)),
    endsOn: addYears(last.endsOn, years),
    incidentsGranted: grantedIncidents(last) === null ? last.incidentsGranted : null,
  };
}

/** A term may have lasted a year and 30 days (P8): the next one begins after it all the same. */
function startAfter(end: CalendarDate, start: CalendarDate): CalendarDate {
  return start > end ? start : addDays(end, 1);
}

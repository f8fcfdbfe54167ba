import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { Contract } from '../ledger/subject.ts';

/** A contract that starts later, or a later term of one (D1), and its first day. */
export interface NextStart {
  readonly label: string;
  readonly startsOn: CalendarDate;
}

/** Of what is stored for later, the one that starts first; `null` if nothing is. */
export function nextStart(contracts: readonly Contract[], today: CalendarDate): NextStart | null {
  const later = contracts.flatMap(({ label, terms }) =>
    terms.flatMap(({ startsOn }) => (startsOn !== null && startsOn > today ? { label, startsOn } : [])),
  );
  return later.reduce<NextStart | null>(
    (first, each) => (first === null || each.startsOn < first.startsOn ? each : first),
    null,
  );
}

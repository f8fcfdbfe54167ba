import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { DateOrderSource } from './date-order.ts';
import { joinedRows } from './joined-records.ts';
import type { IncidentCount } from './numbers.ts';
import { readPageText } from './page-text.ts';
import { type PageRecord, recordsOn } from './records-on-page.ts';
import { UnavailableParts } from './unavailable.ts';

/** A contract as Support for Business (R19) or Engage Center (P14) shows it; `null` for what it does not show. */
export interface ShownContract {
  readonly name: string | null;
  readonly contractId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly incidentsRemaining: IncidentCount | null;
  /** What decided between day and month of the dates, if the page does not prove it. */
  readonly dateOrder?: DateOrderSource;
  /** `false` for one of the unavailable support plans (R21); absent for all others. */
  readonly available?: false;
}

/** The contracts on a page that lists them (R18–R21, P14). */
export function readContracts(roots: readonly ParentNode[], address: string | null = null): ShownContract[] {
  return placedContracts(roots, address).map(({ contract }) => contract);
}

/** The contracts on a page that lists them, each with the element in which its first value stands. */
export function placedContracts(
  roots: readonly ParentNode[],
  address: string | null = null,
): { readonly contract: ShownContract; readonly element: Element | null }[] {
  const page = readPageText(roots);
  const { records, headings } = recordsOn(page, address);
  const unavailable = new UnavailableParts(page, headings);
  return joinedRows(records)
    .filter(isContract)
    .map((record) => ({
      contract: toContract(record, record.box !== null && unavailable.holds(record.box.first)),
      element: record.box?.element ?? null,
    }));
}

function isContract({ labels, contractId, startsOn, endsOn, incidentsRemaining }: PageRecord): boolean {
  // An ambiguous date is null, and its contract is listed all the same.
  const hasDates = labels.has('endDate') || labels.has('period');
  return [contractId, startsOn, endsOn, incidentsRemaining].some((value) => value !== null) || hasDates;
}

function toContract(record: PageRecord, isUnavailable: boolean): ShownContract {
  const { name, contractId, startsOn, endsOn, incidentsRemaining, dateOrder } = record;
  return {
    ...{ name, contractId, startsOn, endsOn, incidentsRemaining },
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(isUnavailable ? { available: false } : {}),
  };
}

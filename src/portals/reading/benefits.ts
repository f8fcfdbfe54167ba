import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import { NO_INCIDENT_BENEFIT } from '../labels.ts';
import type { DateOrderSource } from './date-order.ts';
import { joinedBenefits } from './joined-records.ts';
import type { IncidentCount } from './numbers.ts';
import { readPageText } from './page-text.ts';
import { isPlanName } from './plan-names.ts';
import { type PageRecord, recordsOn } from './records-on-page.ts';

/** An incident benefit as Technical benefits shows it (R1, R2); `null` for what it does not show. */
export interface ShownBenefit {
  readonly name: string | null;
  readonly accessId: string | null;
  readonly contractId: string | null;
  /** What the page says; if it says nothing, whether both IDs are shown, as they are once it is activated (R10, R12). */
  readonly activated: boolean;
  /** Shown since 2025 (P6). */
  readonly incidentsRemaining: IncidentCount | null;
  readonly endsOn: CalendarDate | null;
  /** What decided between day and month of the end, if the page does not prove it. */
  readonly dateOrder?: DateOrderSource;
}

/** The incident benefits on Technical benefits (R1, R7, P5). */
export function readBenefits(roots: readonly ParentNode[], address: string | null = null): ShownBenefit[] {
  const { records } = recordsOn(readPageText(roots), address);
  return joinedBenefits(records).filter(isIncidentBenefit).map(toBenefit);
}

/** Not presales and deployment services (R1), nor records without IDs and without a way to get them. */
export function isIncidentBenefit({ name, labels, incidentsRemaining }: PageRecord): boolean {
  const words = normaliseText(name ?? '');
  if (NO_INCIDENT_BENEFIT.some((other) => words.includes(normaliseText(other)))) return false;
  if (labels.has('accessId') || labels.has('contractId') || labels.has('activate')) return true;
  const saysMore = incidentsRemaining !== null || labels.has('endDate') || labels.has('status');
  return saysMore && isPlanName(name ?? '');
}

function toBenefit(record: PageRecord): ShownBenefit {
  const { name, incidentsRemaining, endsOn, dateOrder } = record;
  // What must be activated has no IDs yet (R12): what stands there are others, or placeholders.
  const hasIds = record.status === 'activated' || !record.labels.has('activate');
  const [accessId, contractId] = hasIds ? [record.accessId, record.contractId] : [null, null];
  const activated =
    record.status === null ? accessId !== null && contractId !== null : record.status === 'activated';
  const shown = { name, accessId, contractId, activated, incidentsRemaining, endsOn };
  return dateOrder === null ? shown : { ...shown, dateOrder };
}

import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { entitlementsNamed } from '../../entitlements/parse-names.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import { NO_INCIDENT_BENEFIT } from '../labels.ts';
import type { IncidentCount } from './numbers.ts';
import { readPageText } from './page-text.ts';
import { type PageRecord, recordsOn } from './records-on-page.ts';

/** An incident benefit as Technical benefits shows it (R1, R2); `null` for what it does not show. */
export interface ShownBenefit {
  readonly name: string | null;
  readonly accessId: string | null;
  readonly contractId: string | null;
  /** Both IDs are shown, as they are once the benefit is activated (R10, R12). */
  readonly activated: boolean;
  /** Shown since 2025 (P6). */
  readonly incidentsRemaining: IncidentCount | null;
  readonly endsOn: CalendarDate | null;
}

/** The incident benefits on Technical benefits (R1, R7, P5). */
export function readBenefits(roots: readonly ParentNode[]): ShownBenefit[] {
  return recordsOn(readPageText(roots)).filter(isIncidentBenefit).map(toBenefit);
}

/** Not presales and deployment services (R1), nor records without IDs and without a way to get them. */
export function isIncidentBenefit({ name, labels, incidentsRemaining }: PageRecord): boolean {
  const words = normaliseText(name ?? '');
  if (NO_INCIDENT_BENEFIT.some((other) => words.includes(normaliseText(other)))) return false;
  if (labels.has('accessId') || labels.has('contractId') || labels.has('activate')) return true;
  return incidentsRemaining !== null && entitlementsNamed(name ?? '').some(({ benefit }) => benefit !== null);
}

function toBenefit({
  name,
  labels,
  accessId,
  contractId,
  incidentsRemaining,
  endsOn,
}: PageRecord): ShownBenefit {
  const isToActivate = labels.has('activate');
  const ids = isToActivate ? { accessId: null, contractId: null } : { accessId, contractId };
  const activated = ids.accessId !== null && ids.contractId !== null;
  return { name, ...ids, activated, incidentsRemaining, endsOn };
}

import type { LedgerEvent } from '../../src/ledger/events.ts';
import {
  contractAdded,
  contractAmended,
  FIVE_PACK,
  incident,
  linked,
  MIA,
  noon,
  ON_PREMISES,
  reading,
  returned,
  startIdsAnew,
} from '../builders.ts';

export const TWO_YEARS = 'Servers of two years';
export const FIVE = 'Five incidents';

/** A contract in its second year, whose balance was read today; and incidents that were bought without IDs. */
export function termsLedger(now: number): LedgerEvent[] {
  startIdsAnew();
  const subject = 'two-years';
  const at = (day: string) => ({ subject, happenedAt: noon(day) });
  const portal = { portal: 'support-for-business' };
  const former = incident({ ...at('2026-03-03'), ...portal, request: '2603030030001841' });
  return [
    contractAdded({
      ...{ ...ON_PREMISES, subject, label: TWO_YEARS, competencyGroup: null },
      ...{ contractId: 'C-19-402218', startsOn: '2025-11-15', endsOn: '2026-11-14' },
    }),
    former,
    returned(former, at('2026-03-20')),
    incident({ ...at('2026-09-09'), ...portal, note: 'SQL Server failover' }),
    contractAmended({ startsOn: '2026-11-15', endsOn: '2027-11-14' }, at('2026-11-16')),
    linked(MIA, at('2026-11-16')),
    incident({ ...at('2026-11-20'), ...portal, request: '2611200030000907' }),
    reading(19, { subject, happenedAt: now - 3_600_000 }),
    contractAdded({ ...FIVE_PACK, subject: 'five', label: FIVE, startsOn: null, endsOn: null }),
    incident({ ...portal, subject: 'five', happenedAt: noon('2026-10-10') }),
  ];
}

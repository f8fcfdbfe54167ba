import type { LedgerEvent } from '../../src/ledger/events.ts';
import { contractAdded, startIdsAnew } from '../builders.ts';

const DAY_MS = 86_400_000;

/** The contracts of a desk with forty customers. */
export function forty(now: number): LedgerEvent[] {
  startIdsAnew();
  const day = (days: number) => new Date(now + days * DAY_MS).toISOString().slice(0, 10);
  return Array.from({ length: 40 }, (_, nth) =>
    contractAdded({
      subject: `00000000-0000-4000-8000-0000000000${String(nth).padStart(2, '0')}`,
      label: 'Signature 10-pack',
      customer: `${['Contoso', 'Fabrikam', 'Tailspin', 'Northwind'][nth % 4]} ${nth}`,
      accessId: String(nth).padStart(10, '0'),
      contractId: `C-${1000 + nth}`,
      startsOn: day(-100 - nth),
      endsOn: day(200 - nth),
    }),
  );
}

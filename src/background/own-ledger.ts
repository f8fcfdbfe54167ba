import { calendarDateAt } from '../entitlements/calendar-date.ts';
import { readShared } from '../guidance/shared-contracts.ts';
import { ledgerOn } from '../ledger/on-day.ts';
import { withoutSamples } from '../ledger/samples.ts';
import { withShared } from '../ledger/shared.ts';
import { read } from '../platform/storage.ts';
import { SHARED_CONTRACTS } from '../platform/storage-keys.ts';
import { readLedger } from '../store/ledger-store.ts';
import type { StoredLedger } from '../store/stored-ledger.ts';

/**
 * The ledger as it is today with what the organisation gives, without the samples: no card and no reminder is about
 * them.
 */
export async function readOwnLedger(): Promise<StoredLedger> {
  const [reading, shared] = await Promise.all([readLedger(), read(SHARED_CONTRACTS)]);
  const own = withShared(withoutSamples(reading.ledger), readShared(shared).contracts);
  return { ...reading, ledger: ledgerOn(own, calendarDateAt(Date.now())) };
}

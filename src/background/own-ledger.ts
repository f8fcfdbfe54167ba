import { calendarDateAt } from '../entitlements/calendar-date.ts';
import { ledgerOn } from '../ledger/on-day.ts';
import { withoutSamples } from '../ledger/samples.ts';
import { readLedger } from '../store/ledger-store.ts';
import type { StoredLedger } from '../store/stored-ledger.ts';

/** The ledger as it is today, without the samples: no card and no reminder is about them. */
export async function readOwnLedger(): Promise<StoredLedger> {
  const reading = await readLedger();
  return { ...reading, ledger: ledgerOn(withoutSamples(reading.ledger), calendarDateAt(Date.now())) };
}

import { isSample } from '../entitlements/samples.ts';
import { readLedger } from '../store/ledger-store.ts';
import type { LedgerReading } from '../store/reading.ts';

/** The ledger without the samples: what they say is true of nobody, so no card and no reminder rests on them. */
export async function readOwnLedger(): Promise<LedgerReading> {
  const reading = await readLedger();
  const { contracts, memberships, accounts } = reading.ledger;
  return {
    ...reading,
    ledger: { contracts: contracts.filter(({ id }) => !isSample(id)), memberships, accounts },
  };
}

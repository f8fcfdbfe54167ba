import { distinct, effective } from '../entitlements/effective.ts';
import type { EventDraft, LedgerEvent } from '../entitlements/events.ts';
import { revocationsOf } from '../ui/revocations.ts';

/** Takes back everything said of an account: taking back the last word alone would bring the one before back. */
export function removalOf(events: readonly LedgerEvent[]): EventDraft[] {
  return revocationsOf(effective(distinct(events)).filter(({ type }) => type === 'account-described'));
}

import { distinct, effective } from './effective.ts';
import type { EventDraft, LedgerEvent } from './events.ts';
import { revocationsOf } from './revocations.ts';

/** Takes back everything said of an account: taking back the last word alone would bring the one before back. */
export function removalOf(events: readonly LedgerEvent[]): EventDraft[] {
  return revocationsOf(effective(distinct(events)).filter(({ type }) => type === 'account-described'));
}

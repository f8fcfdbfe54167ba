import { effective } from './effective.ts';
import type { EventDraft, LedgerEvent } from './events.ts';
import { revocationsOf } from './revocations.ts';

/** Revokes every description of an account: without the last one alone, the one before it would count again. */
export function removalOf(events: readonly LedgerEvent[]): EventDraft[] {
  return revocationsOf(effective(events).filter(({ type }) => type === 'account-described'));
}

import type { EventDraft, LedgerEvent } from './events.ts';

/** The events that revoke others. Revoking them in turn makes the others count again. */
export function revocationsOf(events: readonly Pick<LedgerEvent, 'id' | 'subject'>[]): EventDraft[] {
  return events.map(({ id, subject }) => ({ type: 'event-revoked', subject, event: id }));
}

import type { EventDraft, LedgerEvent } from './events.ts';

/** The events that take others back; taken back in turn, the others count again. */
export function revocationsOf(events: readonly Pick<LedgerEvent, 'id' | 'subject'>[]): EventDraft[] {
  return events.map(({ id, subject }) => ({ type: 'event-revoked', subject, event: id }));
}

import type { LedgerEvent } from './events.ts';

/** Orders events by their ids, which are ordered by time of recording; every device sees the same order. */
function inOrder(one: LedgerEvent, other: LedgerEvent): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Two different events under one id can only come from a damaged file: every device must keep the same one. */
function sameChoice(one: LedgerEvent, other: LedgerEvent): LedgerEvent {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

/** Each event once, in the order of their ids. */
export function distinct(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  // The usual case, and the one that must be fast: a history as one device recorded it.
  if (isDistinctInOrder(events)) return events;
  const byId = new Map<string, LedgerEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    byId.set(event.id, known === undefined || known === event ? event : sameChoice(known, event));
  }
  return [...byId.values()].sort(inOrder);
}

function isDistinctInOrder(events: readonly LedgerEvent[]): boolean {
  let last = '';
  for (const { id } of events) {
    if (id <= last) return false;
    last = id;
  }
  return true;
}

/**
 * The events of one subject that count: an event counts unless a revocation of it counts, so an undo can
 * itself be undone. Revocations are followed in any order, because a device with a slow clock may record an
 * undo under an earlier id than what it undoes.
 *
 * @param events distinct and in order
 */
export function effective(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const revocations = new Map<string, string[]>();
  for (const event of events) {
    if (event.type !== 'event-revoked') continue;
    const known = revocations.get(event.event);
    if (known === undefined) revocations.set(event.event, [event.id]);
    else known.push(event.id);
  }
  if (revocations.size === 0) return events;

  const decided = new Map<string, boolean>();
  /** Decides one event after whatever revokes it; a stack of our own, because histories can be deep. */
  const counts = (asked: string): boolean => {
    const stack = [asked];
    const open = new Set<string>();
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const against = revocations.get(id) ?? [];
      // Only a forged file holds a circle of revocations; what is already being decided is not waited for.
      const undecided = against.filter((other) => !decided.has(other) && !open.has(other));
      open.add(id);
      if (undecided.length > 0) {
        stack.push(...undecided);
        continue;
      }
      decided.set(id, !against.some((other) => decided.get(other) ?? true));
      stack.pop();
    }
    return decided.get(asked) ?? true;
  };
  return events.filter(({ id }) => !revocations.has(id) || counts(id));
}

import type { LedgerEvent } from './events.ts';

/** Orders events by id, which is by time of recording, the same on every device. */
function byId(one: LedgerEvent, other: LedgerEvent): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Different events of one id come from a damaged file only; every device must choose the same one. */
function sameChoice(one: LedgerEvent, other: LedgerEvent): LedgerEvent {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

/** Each event once, in the order of the ids. */
export function distinct(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  // The usual case, which must be fast: a history recorded by one device.
  if (isDistinctInOrder(events)) return events;
  const chosen = new Map<string, LedgerEvent>();
  for (const event of events) {
    const known = chosen.get(event.id);
    chosen.set(event.id, known === undefined || known === event ? event : sameChoice(known, event));
  }
  return [...chosen.values()].sort(byId);
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
 * The events of one subject that count: those without a revocation that counts, so that an undo can itself be
 * undone. The order of ids does not matter: a device with a slow clock may give a revocation an earlier id than
 * the event it revokes.
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
  /** Decides an event after its revocations. Not recursive, because chains of undo can be deep. */
  const counts = (asked: string): boolean => {
    const stack = [asked];
    const open = new Set<string>();
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const against = revocations.get(id) ?? [];
      // Only a forged file has a cycle of revocations; an event of it does not wait for itself.
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

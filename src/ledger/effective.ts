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
function distinct(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const chosen = new Map<string, LedgerEvent>();
  for (const event of events) {
    const known = chosen.get(event.id);
    chosen.set(event.id, known === undefined || known === event ? event : sameChoice(known, event));
  }
  return [...chosen.values()].sort(byId);
}

/**
 * The events of one subject that count, each once and in the order of the ids: those without a revocation that
 * counts, so that an undo can itself be undone. When the revocation was recorded does not matter: a device with a
 * slow clock may give it an earlier id than the event it revokes.
 *
 * @param recorded in any order, with or without repetitions
 */
export function effective(recorded: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const found = lookThrough(recorded);
  const events = found.isInOrder ? recorded : distinct(recorded);
  const revocations = found.isInOrder ? found.revocations : lookThrough(events).revocations;
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

/** What is found in one look at each event, because a history can be long. */
interface Found {
  /** Whether each stands once, in the order of the ids: the usual case, a history recorded by one device. */
  readonly isInOrder: boolean;
  /** The ids of the revocations of each event, by its id. */
  readonly revocations: ReadonlyMap<string, readonly string[]>;
}

function lookThrough(events: readonly LedgerEvent[]): Found {
  const revocations = new Map<string, string[]>();
  let isInOrder = true;
  let last = '';
  for (const event of events) {
    const { id, type } = event;
    if (id <= last) isInOrder = false;
    last = id;
    if (type !== 'event-revoked') continue;
    const known = revocations.get(event.event);
    if (known === undefined) revocations.set(event.event, [id]);
    else known.push(id);
  }
  return { isInOrder, revocations };
}

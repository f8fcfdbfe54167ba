/**
 * The ids that events are given. Each is a UUIDv7 in three parts: a hybrid logical clock (milliseconds and a
 * counter), by which events of a subject are ordered, and what all events of one save share, by which a save is
 * known again.
 */

/** A moment of the clock: milliseconds since 1970, and a counter of those within one. */
interface Tick {
  readonly ms: number;
  readonly count: number;
}

const MOST_IN_A_MS = 0xfff;

/** Ids of times before May 2109. A later one was not given by a clock, and would come last for ever. */
export const ORDERLY_ID = /^0[0-3]/;
/** Leaves room to count on from the last moment there is: May 2108. */
const LATEST_NOW = 0x0400_0000_0000 - 366 * 86_400_000;

/** The id of a save, drawn before it is made: whoever saves with the same one again saves nothing more. */
export function newSave(): string {
  return crypto.randomUUID();
}

/** Whether an event was recorded by that save. */
export function isOfSave(id: string, save: string): boolean {
  return id.slice(19) === save.slice(19);
}

/**
 * The ids of events that are recorded together, in their order: after all that are known of their subjects, even
 * where the clock went back or another device's is fast, so that what the user does last is last.
 *
 * @param known ids of the subjects' events
 * @param now UTC milliseconds
 */
export function idsAfter(known: Iterable<string>, count: number, now: number, save: string): string[] {
  let last: Tick = { ms: Math.min(Math.max(Math.floor(now), 0), LATEST_NOW), count: -1 };
  for (const id of known) {
    const tick = tickOf(id);
    if (ORDERLY_ID.test(id) && isAfter(tick, last)) last = tick;
  }
  return Array.from({ length: count }, () => {
    last = next(last);
    return idAt(last, save);
  });
}

function tickOf(id: string): Tick {
  return {
    ms: Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16),
    count: Number.parseInt(id.slice(15, 18), 16),
  };
}

function isAfter(one: Tick, other: Tick): boolean {
  return one.ms > other.ms || (one.ms === other.ms && one.count > other.count);
}

function next({ ms, count }: Tick): Tick {
  return count < MOST_IN_A_MS ? { ms, count: count + 1 } : { ms: ms + 1, count: 0 };
}

function idAt({ ms, count }: Tick, save: string): string {
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${save.slice(19)}`;
}

import type { Quantity } from '../entitlements/rule-set.ts';
import type { EventOf } from './contract-events.ts';

/**
 * How a balance is known. *observed*: read off a portal (R18, P6), nothing logged or returned since;
 * *simulated*: counted on from a reading or from the grant; *granted*: the grant alone; *unknown*: neither.
 */
export type Certainty = 'observed' | 'simulated' | 'granted' | 'unknown';

export interface StartingGrant {
  readonly incidents: Quantity;
  /** A grant the user entered wins over the rule set's. */
  readonly source: 'entered' | 'rule-set';
}

export interface Balance {
  readonly certainty: Certainty;
  /** Incidents left, never negative; `null` where nothing is known. */
  readonly remaining: Quantity | null;
  /** How many more were logged than were left. */
  readonly overdrawnBy: number;
  readonly granted: StartingGrant | null;
  /** The reading it counts on from. */
  readonly reading: { readonly remaining: Quantity; readonly at: number; readonly source: string } | null;
  /** Incidents logged, less those returned, since the reading; of all time if there is none. */
  readonly loggedSince: number;
}

type Opened = EventOf<'incident-opened'>;
type Returned = EventOf<'incident-returned'>;
export type Observed = EventOf<'balance-observed'>;

/** An incident logged, and when it was returned, if it was (P16). Instants in UTC milliseconds. */
export interface Incident {
  /** The entry that counts: of several that correct one incident, the one recorded last. */
  readonly id: string;
  /** The entry that logged it first. Corrections and returns name this one. */
  readonly first: string;
  /** Other entries of the same incident, such as another device's correction. */
  readonly superseded: readonly string[];
  readonly openedAt: number;
  /** What was entered of it. */
  readonly about: Readonly<Pick<Opened, 'portal' | 'request' | 'note'>>;
  readonly returned: { readonly id: string; readonly at: number } | null;
}

/**
 * The incidents of a contract, in the order in which they happened. Each counts and returns once at most.
 *
 * @param opened those that count, in the order of their ids
 */
export function incidentsOf(opened: readonly Opened[], returns: readonly Returned[]): readonly Incident[] {
  const returnOf = new Map<string, Returned>();
  for (const event of returns) returnOf.set(event.incident, earlier(returnOf.get(event.incident), event));
  const incidents = opened.some((entry) => 'corrects' in entry)
    ? correctedIncidents(opened, returnOf)
    : opened.map((entry) => incidentOf(entry, entry.id, NONE, returnOf.get(entry.id)));
  return isInOrder(incidents) ? incidents : incidents.sort(inOrder);
}

const NONE: readonly string[] = [];

/**
 * Two devices may correct one incident before they know of each other. All entries of it are one incident: the one
 * recorded last says how it is, and a return that names any of them returns it.
 *
 * @param entries in the order of their ids
 */
function correctedIncidents(entries: readonly Opened[], returns: ReadonlyMap<string, Returned>): Incident[] {
  const byFirst = new Map<string, Opened[]>();
  for (const entry of entries) {
    const first = entry.corrects ?? entry.id;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [entry]);
    else known.push(entry);
  }
  return [...byFirst].flatMap(([first, several]) => {
    const ids = several.map(({ id }) => id);
    const returned = [first, ...ids].flatMap((id) => returns.get(id) ?? []).reduce(earlier, undefined);
    return several.slice(-1).map((last) => incidentOf(last, first, ids.slice(0, -1), returned));
  });
}

function earlier(one: Returned | undefined, other: Returned): Returned {
  return one !== undefined && one.happenedAt <= other.happenedAt ? one : other;
}

function incidentOf(
  about: Opened,
  first: string,
  superseded: readonly string[],
  back: Returned | undefined,
): Incident {
  const { id, happenedAt: openedAt } = about;
  // A slow clock may date a return before its incident.
  const returned = back === undefined ? null : { id: back.id, at: Math.max(back.happenedAt, openedAt) };
  return { id, first, superseded, openedAt, about, returned };
}

/** In the order in which they happened; of two at one instant, by their ids. */
function inOrder(one: Incident, other: Incident): number {
  return one.openedAt - other.openedAt || (one.id < other.id ? -1 : 1);
}

/** The usual case, which must be fast: incidents logged when they happened. */
function isInOrder(incidents: readonly Incident[]): boolean {
  let before: Incident | null = null;
  for (const incident of incidents) {
    if (before !== null && inOrder(before, incident) > 0) return false;
    before = incident;
  }
  return true;
}

/** The reading that happened last; of two at one instant, the one recorded later. */
export function latestReading(readings: readonly Observed[]): Observed | null {
  let latest: Observed | null = null;
  for (const reading of readings) {
    if (latest === null || reading.happenedAt >= latest.happenedAt) latest = reading;
  }
  return latest;
}

/** What a balance is counted from: where it starts, and what counts since then. */
interface Reckoning {
  readonly start: Quantity | null;
  readonly reading: Observed | null;
  readonly movements: readonly Movement[];
}

/**
 * A reading includes everything that happened up to its moment, whenever that is recorded, so only what happened
 * later is counted on from it.
 */
function reckon(
  readings: readonly Observed[],
  granted: StartingGrant | null,
  incidents: readonly Incident[],
): Reckoning {
  const reading = latestReading(readings);
  const start = reading?.remaining ?? granted?.incidents ?? null;
  const movements = countedFrom(start, granted, movementsSince(reading?.happenedAt ?? null, incidents));
  return { start, reading, movements };
}

/**
 * The ids of the events from which a balance is counted, in the order in which they happened. It takes what
 * `balanceOf` takes.
 */
export function balanceEvents(...counted: Parameters<typeof reckon>): readonly string[] {
  const { reading, movements } = reckon(...counted);
  return [...(reading === null ? [] : [reading.id]), ...movements.map(({ id }) => id)];
}

/** The balance without its last reading; `null` where there is none. */
export function balanceBefore(
  readings: readonly Observed[],
  granted: StartingGrant | null,
  incidents: readonly Incident[],
): Balance | null {
  const last = latestReading(readings);
  if (last === null) return null;
  return balanceOf(
    readings.filter((reading) => reading !== last),
    granted,
    incidents,
  );
}

/**
 * The balance that the events of a term add up to.
 *
 * @param readings in the order of their ids
 * @param incidents in the order in which they happened
 */
export function balanceOf(
  readings: readonly Observed[],
  granted: StartingGrant | null,
  incidents: readonly Incident[],
): Balance {
  const { start, reading, movements } = reckon(readings, granted, incidents);
  const loggedSince = movements.reduce((sum, { by }) => sum + by, 0);
  const left = typeof start === 'number' ? start - loggedSince : start;
  return {
    certainty: certaintyOf(start, movements.length, reading),
    remaining: typeof left === 'number' ? Math.max(0, left) : left,
    overdrawnBy: typeof left === 'number' ? Math.max(0, -left) : 0,
    granted,
    reading: reading && { remaining: reading.remaining, at: reading.happenedAt, source: reading.source },
    loggedSince,
  };
}

/** An event that changes what is left: `by` is 1 for an incident logged, -1 for one returned. */
interface Movement {
  readonly id: string;
  readonly at: number;
  readonly by: 1 | -1;
}

/** In the order in which they happened, what was logged before what was returned; all where there is no reading. */
function movementsSince(reading: number | null, incidents: readonly Incident[]): Movement[] {
  const since = reading ?? Number.NEGATIVE_INFINITY;
  const movements: Movement[] = [];
  for (const { id, openedAt, returned } of incidents) {
    if (openedAt > since) movements.push({ id, at: openedAt, by: 1 });
    if (returned !== null && returned.at > since) {
      movements.push({ id: returned.id, at: returned.at, by: -1 });
    }
  }
  return movements.sort(
    (one, other) => one.at - other.at || other.by - one.by || (one.id < other.id ? -1 : 1),
  );
}

/**
 * The movements without returns that would lift the balance above the grant (D4): the portal had already returned
 * the incident when it was read.
 */
function countedFrom(
  start: Quantity | null,
  granted: StartingGrant | null,
  movements: readonly Movement[],
): readonly Movement[] {
  if (typeof start !== 'number' || typeof granted?.incidents !== 'number') return movements;
  const most = Math.max(start, granted.incidents);
  let left = start;
  return movements.filter(({ by }) => {
    if (left - by > most) return false;
    left -= by;
    return true;
  });
}

function certaintyOf(start: Quantity | null, movements: number, reading: Observed | null): Certainty {
  if (start === null) return 'unknown';
  if (movements > 0) return 'simulated';
  return reading === null ? 'granted' : 'observed';
}

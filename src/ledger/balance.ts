import type { Quantity } from '../entitlements/rule-set.ts';
import type { LedgerEvent } from './events.ts';

/**
 * How sure a balance is. *observed*: read off a portal (R18, P6) and nothing logged since; *simulated*:
 * counted on from a reading or from the grant; *granted*: the grant alone; *unknown*: neither.
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
  /** How many more were logged than there were. */
  readonly overdrawnBy: number;
  readonly granted: StartingGrant | null;
  /** The reading it counts on from. */
  readonly reading: { readonly remaining: Quantity; readonly at: number; readonly source: string } | null;
  /** Incidents taken, less those given back, since the reading, or at all where there is none. */
  readonly loggedSince: number;
}

type Opened = Extract<LedgerEvent, { type: 'incident-opened' }>;
type Returned = Extract<LedgerEvent, { type: 'incident-returned' }>;
type Observed = Extract<LedgerEvent, { type: 'balance-observed' }>;

/** An incident taken, and the moment it was given back, if it was (P16). */
export interface Incident {
  readonly id: string;
  readonly openedAt: number;
  readonly portal: string | null;
  readonly request: string | null;
  readonly note: string | null;
  readonly returned: { readonly id: string; readonly at: number } | null;
}

/** The incidents among events that count, in the order in which they happened; each given back once at most. */
export function incidentsOf(events: readonly LedgerEvent[]): Incident[] {
  const returns = new Map<string, Returned>();
  for (const event of events) {
    if (event.type !== 'incident-returned') continue;
    const known = returns.get(event.incident);
    if (known === undefined || event.happenedAt < known.happenedAt) returns.set(event.incident, event);
  }
  return events
    .filter((event): event is Opened => event.type === 'incident-opened')
    .map((opened) => {
      const back = returns.get(opened.id);
      return {
        id: opened.id,
        openedAt: opened.happenedAt,
        portal: opened.portal,
        request: opened.request,
        note: opened.note,
        // Nothing is given back before it was taken; only a slow clock can say so.
        returned:
          back === undefined ? null : { id: back.id, at: Math.max(back.happenedAt, opened.happenedAt) },
      };
    })
    .sort((one, other) => one.openedAt - other.openedAt || (one.id < other.id ? -1 : 1));
}

/** The latest reading by when it happened; of two at one instant, the one recorded later. */
function latestReading(events: readonly LedgerEvent[]): Observed | null {
  let latest: Observed | null = null;
  for (const event of events) {
    if (event.type !== 'balance-observed') continue;
    if (latest === null || event.happenedAt >= latest.happenedAt) latest = event;
  }
  return latest;
}

/** A balance, and the ids of the events it rests on, in the order in which they happened. */
interface Reckoning {
  readonly balance: Balance;
  readonly because: readonly string[];
}

/**
 * The balance that a contract's events add up to. A reading has in it whatever happened up to its moment,
 * even what is recorded later, so only what happened after it is counted on.
 *
 * @param events those that count, in the order of their ids
 */
export function balanceOf(
  events: readonly LedgerEvent[],
  granted: StartingGrant | null,
  incidents: readonly Incident[] = incidentsOf(events),
): Reckoning {
  const reading = latestReading(events);
  const since = reading?.happenedAt ?? Number.NEGATIVE_INFINITY;
  const because: { id: string; at: number }[] = [];
  let loggedSince = 0;
  for (const { id, openedAt, returned } of incidents) {
    if (openedAt > since) {
      loggedSince += 1;
      because.push({ id, at: openedAt });
    }
    if (returned !== null && returned.at > since) {
      loggedSince -= 1;
      because.push({ id: returned.id, at: returned.at });
    }
  }
  because.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));

  const start = reading?.remaining ?? granted?.incidents ?? null;
  const left = typeof start === 'number' ? start - loggedSince : start;
  const nothingLogged = because.length === 0;
  const balance: Balance = {
    certainty:
      start === null ? 'unknown' : !nothingLogged ? 'simulated' : reading !== null ? 'observed' : 'granted',
    remaining: typeof left === 'number' ? Math.max(0, left) : left,
    overdrawnBy: typeof left === 'number' && left < 0 ? -left : 0,
    granted,
    reading:
      reading === null
        ? null
        : { remaining: reading.remaining, at: reading.happenedAt, source: reading.source },
    loggedSince,
  };
  return { balance, because: [...(reading === null ? [] : [reading.id]), ...because.map(({ id }) => id)] };
}

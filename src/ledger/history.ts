import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';
import type { Quantity } from '../entitlements/rule-set.ts';
import {
  balanceEvents,
  balanceOf,
  type Incident,
  incidentsOf,
  latestReading,
  type Observed,
  type StartingGrant,
} from './balance.ts';
import { contractEventsOf } from './contract-events.ts';
import { effective } from './effective.ts';
import type { LedgerEvent } from './events.ts';
import type { Contract } from './subject.ts';
import { eventsByTerm, grantOf, type TermEvents } from './terms.ts';

/** What a portal showed as remaining. */
export interface Reading {
  readonly id: string;
  readonly at: number;
  readonly remaining: Quantity;
  readonly source: string;
}

/** Every event of a balance that counts. */
interface Happened {
  /** Both in the order in which they happened. */
  readonly incidents: readonly Incident[];
  readonly readings: readonly Reading[];
  /** The ids of the events from which the balance is counted: without those that a later reading includes. */
  readonly because: readonly string[];
}

/** What happened in one term (D1). */
export interface TermHistory extends Happened {
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly granted: StartingGrant | null;
  /** The reading from which the balance is counted; `null` where there is none. */
  readonly lastReading: LastReading | null;
  /** The day from which the next term counts instead, where these dates reach into it; `null` otherwise. */
  readonly overlappedFrom: CalendarDate | null;
}

/** A reading, and how many more it shows as used than were logged until then; 0 where that is not known, or none were. */
interface LastReading {
  readonly id: string;
  readonly at: number;
  readonly notLogged: number;
}

/** What explains a contract's balances: the last term's, and those of all terms, the first one first. */
export interface History extends Happened {
  readonly terms: readonly TermHistory[];
}

/**
 * What explains a contract's balances.
 *
 * @param events the contract's own, in any order, with or without repetitions
 * @param today a reading that is dated later explains nothing
 */
export function historyOf(contract: Contract, events: readonly LedgerEvent[], today: CalendarDate): History {
  const counting = contractEventsOf(effective(events));
  const details = contract.terms.map((term) => ({ ...contract, ...term }));
  const incidents = incidentsOf(counting.opened, counting.returns);
  const byTerm = eventsByTerm(details, incidents, counting);
  const terms = byTerm.map((term, nth) => historyOfTerm(term, byTerm[nth + 1], today));
  return {
    incidents: terms.flatMap(({ incidents }) => incidents),
    readings: terms.flatMap(({ readings }) => readings),
    because: terms.flatMap(({ because }) => because),
    terms,
  };
}

function historyOfTerm(
  { details, incidents, readings }: TermEvents,
  next: TermEvents | undefined,
  today: CalendarDate,
): TermHistory {
  const { startsOn, endsOn } = details;
  const granted = grantOf(details);
  const nextFrom = next?.countsFrom ?? null;
  const read = readings.filter(({ happenedAt }) => calendarDateAt(happenedAt) <= today);
  return {
    ...{ startsOn, endsOn, granted, incidents },
    overlappedFrom: endsOn !== null && nextFrom !== null && nextFrom <= endsOn ? nextFrom : null,
    readings: readings.map(readingOf).sort((one, other) => one.at - other.at),
    because: balanceEvents(read, granted, incidents),
    lastReading: lastReadingOf(read, granted, incidents),
  };
}

function lastReadingOf(
  readings: readonly Observed[],
  granted: StartingGrant | null,
  incidents: readonly Incident[],
): LastReading | null {
  const last = latestReading(readings);
  if (last === null) return null;
  const { id, happenedAt: at, remaining } = last;
  // What the ledger would say at that moment without this reading.
  const until = incidents
    .filter(({ openedAt }) => openedAt <= at)
    .map((each) => (each.returned !== null && each.returned.at > at ? { ...each, returned: null } : each));
  const before = balanceOf(
    readings.filter((reading) => reading !== last),
    granted,
    until,
  );
  if (typeof remaining !== 'number' || typeof before.remaining !== 'number') return { id, at, notLogged: 0 };
  return { id, at, notLogged: Math.max(0, before.remaining - before.overdrawnBy - remaining) };
}

function readingOf({ id, happenedAt, remaining, source }: Observed): Reading {
  return { id, at: happenedAt, remaining, source };
}

import type { Quantity } from '../entitlements/rule-set.ts';
import { balanceOf, type Incident, incidentsOf } from './balance.ts';
import { distinct, effective } from './effective.ts';
import type { LedgerEvent } from './events.ts';
import { type Contract, grantOf } from './subject.ts';

/** What a portal showed as remaining. */
export interface Reading {
  readonly id: string;
  readonly at: number;
  readonly remaining: Quantity;
  readonly source: string;
}

/** Every event of a contract's balance that counts. */
export interface History {
  /** Both in the order in which they happened. */
  readonly incidents: readonly Incident[];
  readonly readings: readonly Reading[];
  /** The ids of the events that the balance rests on: without those that a later reading includes. */
  readonly because: readonly string[];
}

/**
 * What explains a contract's balance.
 *
 * @param events the contract's own, in any order, with or without repetitions
 */
export function historyOf(contract: Contract, events: readonly LedgerEvent[]): History {
  const counting = effective(distinct(events));
  const incidents = incidentsOf(counting);
  return {
    incidents,
    readings: counting
      .flatMap((event) => (event.type === 'balance-observed' ? [readingOf(event)] : []))
      .sort((one, other) => one.at - other.at),
    because: balanceOf(counting, grantOf(contract), incidents).because,
  };
}

function readingOf({
  id,
  happenedAt,
  remaining,
  source,
}: Extract<LedgerEvent, { type: 'balance-observed' }>) {
  return { id, at: happenedAt, remaining, source };
}

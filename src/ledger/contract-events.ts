import type { LedgerEvent } from './events.ts';

export type EventOf<Type extends LedgerEvent['type']> = Extract<LedgerEvent, { type: Type }>;

/** The events of a contract that count, apart by what they are about; each list in the order of the ids. */
export interface ContractEvents {
  readonly amendments: readonly EventOf<'contract-amended'>[];
  readonly links: readonly EventOf<'account-linked' | 'account-unlinked'>[];
  readonly stars: readonly EventOf<'contract-starred'>[];
  readonly opened: readonly EventOf<'incident-opened'>[];
  readonly returns: readonly EventOf<'incident-returned'>[];
  readonly readings: readonly EventOf<'balance-observed'>[];
}

/**
 * Looks at each event once, because a history can be long.
 *
 * @param events those of the contract that count, in the order of their ids
 */
export function contractEventsOf(events: readonly LedgerEvent[]): ContractEvents {
  const sorted = {
    amendments: [] as EventOf<'contract-amended'>[],
    links: [] as EventOf<'account-linked' | 'account-unlinked'>[],
    stars: [] as EventOf<'contract-starred'>[],
    opened: [] as EventOf<'incident-opened'>[],
    returns: [] as EventOf<'incident-returned'>[],
    readings: [] as EventOf<'balance-observed'>[],
  };
  for (const event of events) {
    switch (event.type) {
      case 'incident-opened':
        sorted.opened.push(event);
        break;
      case 'incident-returned':
        sorted.returns.push(event);
        break;
      case 'balance-observed':
        sorted.readings.push(event);
        break;
      case 'contract-amended':
        sorted.amendments.push(event);
        break;
      case 'account-linked':
      case 'account-unlinked':
        sorted.links.push(event);
        break;
      case 'contract-starred':
        sorted.stars.push(event);
        break;
    }
  }
  return sorted;
}

import { useState } from 'preact/hooks';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { Contract } from '../ledger/subject.ts';
import { usePanel } from './panel-context.ts';
import { instantBy } from './reading-order.ts';
import { useApp } from './use-app.ts';

export type QuickLog = ReturnType<typeof useQuickLog>;

/**
 * Logging with one click or key. Where today's balance was read already, the user is asked once whether that reading
 * has the incident in it, so that it is not subtracted twice.
 */
export function useQuickLog() {
  const { clock } = useApp();
  const { actions } = usePanel();
  const [asked, setAsked] = useState<string | null>(null);
  return {
    /** The id of the contract about which the user is asked. */
    asked,
    log: (contract: Contract) => {
      const { reading } = contract.balance;
      if (reading !== null && calendarDateAt(reading.at) === calendarDateAt(clock())) setAsked(contract.id);
      else void actions.logIncident(contract);
    },
    answer: (contract: Contract, order: 'before' | 'after') => {
      setAsked(null);
      const { reading } = contract.balance;
      const happenedAt = reading === null ? clock() : instantBy(order, reading, clock());
      void actions.logIncident(contract, { portal: null, request: null, note: null, happenedAt });
    },
    cancel: () => setAsked(null),
  };
}

import { useState } from 'preact/hooks';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { Contract } from '../ledger/subject.ts';
import { logDoubt, type Spent } from './log-doubt.ts';
import { usePanel } from './panel-context.ts';
import { instantBy } from './reading-order.ts';
import { distinctPresses } from './same-press.ts';
import { useApp } from './use-app.ts';

export type QuickLog = ReturnType<typeof useQuickLog>;

/** Why the user is asked first: the contract takes no request any more (R14), or today's reading may have it in it. */
export type LogDoubt = Spent | 'order';

/**
 * Logging with one click or key, once for a double click. Where today's balance was read already, the user is asked once
 * whether that reading has the incident in it, so that it is not subtracted twice; and once where the contract has ended
 * or is used up.
 */
export function useQuickLog() {
  const { clock, today } = useApp();
  const { actions } = usePanel();
  const [asked, setAsked] = useState<{ readonly contract: string; readonly doubt: LogDoubt } | null>(null);
  const [guard] = useState(distinctPresses);
  const end = () => {
    setAsked(null);
    return true;
  };
  /** Whether nothing is asked any more. */
  const logInOrder = (contract: Contract) => {
    const { reading } = contract.balance;
    if (reading !== null && calendarDateAt(reading.at) === calendarDateAt(clock())) {
      setAsked({ contract: contract.id, doubt: 'order' });
      return false;
    }
    if (guard.counts(contract.id)) void actions.logIncident(contract);
    return end();
  };
  return {
    /** About which contract the user is asked, and why. */
    asked,
    log: (contract: Contract) => {
      const doubt = logDoubt(contract, today);
      if (doubt === null) logInOrder(contract);
      else setAsked({ contract: contract.id, doubt });
    },
    logAnyway: logInOrder,
    answer: (contract: Contract, order: 'before' | 'after') => {
      const { reading } = contract.balance;
      const happenedAt = reading === null ? clock() : instantBy(order, reading, clock());
      void actions.logIncident(contract, { portal: null, request: null, note: null, happenedAt });
      return end();
    },
    cancel: end,
  };
}

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { ledgerOn } from '../ledger/on-day.ts';
import { withShared } from '../ledger/shared.ts';
import type { Contract } from '../ledger/subject.ts';
import { importsEnd, isImporting } from '../store/import-lock.ts';
import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import { type StoreProblem, StoreProblemError, storeProblem } from '../store/store-problem.ts';
import type { StoredLedger } from '../store/stored-ledger.ts';
import { useApp } from './app-context.ts';

/** A ledger that could not be read is a state of its own: it must never look like an empty one. */
export type LedgerState =
  | { readonly state: 'opening' }
  | ({ readonly state: 'open' } & StoredLedger)
  | { readonly state: 'failed'; readonly problem: StoreProblem };

/** A browser that never answers is as good as one that refuses. */
const PATIENCE_MS = 5000;
/** Longer than it takes to read a ledger. */
const IMPORT_NOTICED_MS = 400;

/** Only where nothing is known yet: what is shown stays. */
function whileImporting(before: LedgerState): LedgerState {
  return before.state === 'opening' ? { state: 'failed', problem: 'importing' } : before;
}

/** The ledger as it is today, now and after every change in any window; and a way to try again. */
export function useLedger(): [LedgerState, () => void] {
  const { firstLedger, shared, today } = useApp();
  const [ledger, setLedger] = useState<LedgerState>(
    firstLedger === null ? { state: 'opening' } : { state: 'open', ...firstLedger },
  );
  const [attempt, setAttempt] = useState(0);

  // Each attempt subscribes anew.
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    const show = (state: LedgerState) => {
      timers.forEach(clearTimeout);
      if (!stopped) setLedger(state);
    };
    const fail = async (problem: unknown) => {
      const why = storeProblem(problem);
      if (why !== 'blocked' || !(await isImporting())) return show({ state: 'failed', problem: why });
      show({ state: 'failed', problem: 'importing' });
      await importsEnd();
      if (!stopped) setAttempt((count) => count + 1);
    };
    const timers = [
      // An import lets nothing be read until it is done.
      setTimeout(async () => {
        if ((await isImporting()) && !stopped) setLedger(whileImporting);
      }, IMPORT_NOTICED_MS),
      setTimeout(() => void fail(new StoreProblemError('blocked')), PATIENCE_MS),
    ];
    const onReading = (reading: StoredLedger) => show({ state: 'open', ...reading });
    loadLedgerStore()
      .then(({ watchLedger }) => {
        if (!stopped) stop = watchLedger(onReading, fail);
      })
      .catch(fail);
    return () => {
      stopped = true;
      timers.forEach(clearTimeout);
      stop();
    };
  }, [attempt]);

  const tryAgain = useCallback(() => {
    setLedger({ state: 'opening' });
    setAttempt((count) => count + 1);
  }, []);
  const shown = useMemo(() => asShown(ledger, shared, today), [ledger, shared, today]);
  return [shown, tryAgain];
}

/** With what the organisation gives, as it is today. */
function asShown(state: LedgerState, shared: readonly Contract[], today: CalendarDate): LedgerState {
  return state.state === 'open'
    ? { ...state, ledger: ledgerOn(withShared(state.ledger, shared), today) }
    : state;
}

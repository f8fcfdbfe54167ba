import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { ledgerOn } from '../ledger/on-day.ts';
import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import { type StoreProblem, storeProblem } from '../store/store-problem.ts';
import type { StoredLedger } from '../store/stored-ledger.ts';
import { useApp } from './app-context.ts';

/** A ledger that could not be read is a state of its own: it must never look like an empty one. */
export type LedgerState =
  | { readonly state: 'opening' }
  | ({ readonly state: 'open' } & StoredLedger)
  | { readonly state: 'failed'; readonly problem: StoreProblem };

/** A browser that never answers is as good as one that refuses. */
const PATIENCE_MS = 5000;

/** The ledger as it is today, now and after every change in any window; and a way to try again. */
export function useLedger(): [LedgerState, () => void] {
  const { firstLedger, today } = useApp();
  const [ledger, setLedger] = useState<LedgerState>(
    firstLedger === null ? { state: 'opening' } : { state: 'open', ...onDay(firstLedger, today) },
  );
  const [attempt, setAttempt] = useState(0);

  // Each attempt subscribes anew.
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    const show = (state: LedgerState) => {
      clearTimeout(impatience);
      if (!stopped) setLedger(state);
    };
    const impatience = setTimeout(() => show({ state: 'failed', problem: 'blocked' }), PATIENCE_MS);
    const fail = (problem: unknown) => show({ state: 'failed', problem: storeProblem(problem) });
    const onReading = (reading: StoredLedger) => show({ state: 'open', ...onDay(reading, today) });
    loadLedgerStore()
      .then(({ watchLedger }) => {
        if (!stopped) stop = watchLedger(onReading, fail);
      })
      .catch(fail);
    return () => {
      stopped = true;
      clearTimeout(impatience);
      stop();
    };
  }, [attempt, today]);

  const tryAgain = useCallback(() => {
    setLedger({ state: 'opening' });
    setAttempt((count) => count + 1);
  }, []);
  return [ledger, tryAgain];
}

function onDay(stored: StoredLedger, today: CalendarDate): StoredLedger {
  return { ...stored, ledger: ledgerOn(stored.ledger, today) };
}

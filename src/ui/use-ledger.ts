import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LedgerReading, watchLedger } from '../store/ledger-store.ts';
import { type StoreProblem, storeProblem } from '../store/store-problem.ts';

/** A ledger that could not be read is a state of its own: it must never look like an empty one. */
export type LedgerState =
  | { readonly state: 'opening' }
  | ({ readonly state: 'open' } & LedgerReading)
  | { readonly state: 'failed'; readonly problem: StoreProblem };

/** A browser that never answers is as good as one that refuses. */
const PATIENCE_MS = 5000;

/** The ledger as it is, now and after every change in any window; and a way to try again. */
export function useLedger(): [LedgerState, () => void] {
  const [ledger, setLedger] = useState<LedgerState>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);

  // Another attempt is another subscription.
  useEffect(() => {
    const impatience = setTimeout(() => setLedger({ state: 'failed', problem: 'blocked' }), PATIENCE_MS);
    const stop = watchLedger(
      (reading) => {
        clearTimeout(impatience);
        setLedger({ state: 'open', ...reading });
      },
      (problem) => {
        clearTimeout(impatience);
        setLedger({ state: 'failed', problem: storeProblem(problem) });
      },
    );
    return () => {
      clearTimeout(impatience);
      stop();
    };
  }, [attempt]);

  const tryAgain = useCallback(() => {
    setLedger({ state: 'opening' });
    setAttempt((count) => count + 1);
  }, []);
  return [ledger, tryAgain];
}

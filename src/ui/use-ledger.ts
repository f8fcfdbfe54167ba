import { useCallback, useEffect, useState } from 'preact/hooks';
import { firstLook } from '../store/first-look.ts';
import type { LedgerReading } from '../store/reading.ts';
import { type StoreProblem, storeProblem } from '../store/store-problem.ts';
import { ledgerStore } from './ledger-store.ts';

/** A ledger that could not be read is a state of its own: it must never look like an empty one. */
export type LedgerState =
  | { readonly state: 'opening' }
  | ({ readonly state: 'open' } & LedgerReading)
  | { readonly state: 'failed'; readonly problem: StoreProblem };

/** A browser that never answers is as good as one that refuses. */
const PATIENCE_MS = 5000;

/** A first look that takes longer than this is overtaken by the store itself. */
const FIRST_LOOK_MS = 400;

/** A look that was begun before anybody could be shown anything. */
let begun: Promise<LedgerReading | null> | null = null;

/** Begins to read while the page still finds out its language; the first to show the ledger takes it over. */
export function beginFirstLook(): void {
  begun = firstLook();
}

/** The ledger as it is, now and after every change in any window; and a way to try again. */
export function useLedger(): [LedgerState, () => void] {
  const [ledger, setLedger] = useState<LedgerState>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);

  // Another attempt is another subscription.
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    let isFirstLookWanted = true;
    const show = (state: LedgerState) => {
      clearTimeout(impatience);
      if (!stopped) setLedger(state);
    };
    const impatience = setTimeout(() => show({ state: 'failed', problem: 'blocked' }), PATIENCE_MS);
    const fail = (problem: unknown) => show({ state: 'failed', problem: storeProblem(problem) });
    const onReading = (reading: LedgerReading) => {
      show({ state: 'open', ...reading });
    };
    const look = begun ?? firstLook();
    begun = null;
    const looking = look.then((reading) => {
      // One that comes late would show what nobody watches any more.
      if (reading !== null && isFirstLookWanted) show({ state: 'open', ...reading });
    });
    const longEnough = new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS));
    Promise.race([looking, longEnough])
      .then(() => {
        isFirstLookWanted = false;
        return ledgerStore();
      })
      .then(({ watchLedger }) => {
        if (!stopped) stop = watchLedger(onReading, fail);
      })
      .catch(fail);
    return () => {
      stopped = true;
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

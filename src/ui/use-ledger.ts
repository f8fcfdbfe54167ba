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

/** Longer than this nobody waits to be shown anything at all. */
const FIRST_LOOK_MS = 200;

/** What the first look saw, until the first who shows the ledger takes it over. */
let seen: LedgerReading | null = null;

/**
 * Reads the ledger while the page still finds out its language. Resolves when it is there, or takes too long to be
 * waited for: what is shown first then has the contracts in it, which is sooner than showing the page without them
 * and then again.
 */
export async function takeFirstLook(): Promise<void> {
  const look = firstLook().then((reading) => {
    seen = reading;
  });
  await Promise.race([look, new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS))]);
}

function atFirst(): LedgerState {
  const reading = seen;
  seen = null;
  return reading === null ? { state: 'opening' } : { state: 'open', ...reading };
}

/** The ledger as it is, now and after every change in any window; and a way to try again. */
export function useLedger(): [LedgerState, () => void] {
  const [ledger, setLedger] = useState<LedgerState>(atFirst);
  const [attempt, setAttempt] = useState(0);

  // Another attempt is another subscription.
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    const show = (state: LedgerState) => {
      clearTimeout(impatience);
      if (!stopped) setLedger(state);
    };
    const impatience = setTimeout(() => show({ state: 'failed', problem: 'blocked' }), PATIENCE_MS);
    const fail = (problem: unknown) => show({ state: 'failed', problem: storeProblem(problem) });
    const onReading = (reading: LedgerReading) => show({ state: 'open', ...reading });
    ledgerStore()
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

import { useEffect, useState } from 'preact/hooks';
import { type History, historyOf } from '../../ledger/history.ts';
import type { Contract } from '../../ledger/subject.ts';
import { loadLedgerStore } from '../../store/lazy-ledger-store.ts';
import { useApp } from '../use-app.ts';

/** What explains a contract's balance, read again whenever the contract changes; `null` until then. */
export function useHistory(contract: Contract): History | null {
  const { today } = useApp();
  const [history, setHistory] = useState<History | null>(null);
  useEffect(() => {
    let isStale = false;
    void loadLedgerStore()
      .then(({ eventsAbout }) => eventsAbout(contract.id))
      .then((events) => {
        if (!isStale) setHistory(historyOf(contract, events, today));
      });
    return () => {
      isStale = true;
    };
  }, [contract, today]);
  return history;
}

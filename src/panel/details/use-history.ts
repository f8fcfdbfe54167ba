import { useEffect, useState } from 'preact/hooks';
import { type History, historyOf } from '../../ledger/history.ts';
import type { Contract } from '../../ledger/subject.ts';
import { loadLedgerStore } from '../../store/lazy-ledger-store.ts';
import { useApp } from '../use-app.ts';

interface Explained extends History {
  /** Who recorded each event, by its id; empty where no team was joined. */
  readonly loggedBy: ReadonlyMap<string, string>;
}

/** What explains a contract's balance, read again whenever the contract changes; `null` until then. */
export function useHistory(contract: Contract): Explained | null {
  const { today } = useApp();
  const [history, setHistory] = useState<Explained | null>(null);
  useEffect(() => {
    let isStale = false;
    void loadLedgerStore()
      .then(({ eventsAbout, readColleagues }) => Promise.all([eventsAbout(contract.id), readColleagues()]))
      .then(([events, colleagues]) => {
        const names = new Map(colleagues.map(({ device, name }) => [device, name]));
        const loggedBy = new Map(events.map(({ id, device }) => [id, names.get(device) ?? '']));
        if (!isStale) setHistory({ ...historyOf(contract, events, today), loggedBy });
      });
    return () => {
      isStale = true;
    };
  }, [contract, today]);
  return history;
}

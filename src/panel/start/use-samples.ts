import { sampleEvents } from '../../ledger/samples.ts';
import { loadLedgerStore } from '../../store/lazy-ledger-store.ts';
import type { Announce } from '../../ui/announcement.ts';
import { notSavedText } from '../../words/store-problem-text.ts';
import { useApp } from '../use-app.ts';

/** Puts the sample data into the ledger. */
export function useSamples(announce: Announce): () => void {
  const { t, clock } = useApp();
  const add = async () => {
    try {
      const { record } = await loadLedgerStore();
      await record(sampleEvents(clock()), clock());
      announce({ text: t.text('start_sample_added') });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };
  return () => void add();
}

import { loadLedgerStore } from '../../store/lazy-ledger-store.ts';
import { notSavedText } from '../../words/store-problem-text.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';

const loadSampleEvents = () => import('../../ledger/sample-events.ts');

/** Puts the sample data into the ledger. */
export function useSamples(): () => void {
  const { t, clock } = useApp();
  const { announce } = usePanel();
  const add = async () => {
    try {
      const [{ record }, { sampleEvents }] = await Promise.all([loadLedgerStore(), loadSampleEvents()]);
      await record(sampleEvents(clock()), clock());
      announce({ text: t.text('start_sample_added') });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };
  return () => void add();
}

import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import type { Announce } from '../ui/announcement.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import { useApp } from './texts.ts';

const loadSampleEvents = () => import('../ledger/sample-events.ts');

/** How to begin: with a mail, or with sample data. */
export function Begin({ announce }: { announce: Announce }) {
  const { t, clock } = useApp();
  const addSamples = async () => {
    try {
      const [{ record }, { sampleEvents }] = await Promise.all([loadLedgerStore(), loadSampleEvents()]);
      await record(sampleEvents(clock()), clock());
      announce({ text: t.text('start_sample_added') });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };
  return (
    <section class="part" aria-labelledby="begin">
      <h2 id="begin">{t.text('welcome_begin')}</h2>
      <p>{t.text('welcome_begin_text')}</p>
      <button type="button" class="button primary" onClick={() => void addSamples()}>
        {t.text('start_sample')}
      </button>
    </section>
  );
}

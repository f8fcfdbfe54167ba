import './start.css';
import { removeSamples } from '../../store/samples.ts';
import { notSavedText } from '../../words/store-problem-text.ts';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';

/** Stands above the list for as long as there is sample data in it, with the one click that removes it. */
export function SampleNotice() {
  const t = useTranslator();
  const { announce } = usePanel();
  const remove = async () => {
    try {
      await removeSamples();
      announce({ text: t.text('sample_removed') });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };
  return (
    <div class="sample-notice">
      <p>{t.text('sample_notice')}</p>
      <button type="button" class="button" onClick={() => void remove()}>
        {t.text('sample_remove')}
      </button>
    </div>
  );
}

import './start.css';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { PasteBox } from './paste-box.tsx';
import { useSamples } from './use-samples.ts';

/** What a ledger with no contract in it opens on: a box for what was mailed, and the ways for those who have no mail. */
export function FirstRun() {
  const t = useTranslator();
  const { show } = usePanel();
  const addSamples = useSamples();
  return (
    <section class="blank first-run">
      <img class="blank-mark" src="/icons/icon.svg" alt="" width="48" height="48" />
      <h1>{t.text('panel_first_title')}</h1>
      <p>{t.text('panel_first_text')}</p>
      <PasteBox />
      <div class="first-ways">
        <button type="button" class="button subtle" onClick={() => show({ name: 'form', contract: null })}>
          {t.text('panel_first_add')}
        </button>
        <button type="button" class="button subtle" onClick={addSamples} title={t.text('start_sample_text')}>
          {t.text('start_sample')}
        </button>
      </div>
      <p class="first-guide">
        {t.text('panel_first_guide')}{' '}
        <button type="button" class="button subtle" onClick={() => show({ name: 'start' })}>
          {t.text('start_guide')}
        </button>
      </p>
    </section>
  );
}

import './start.css';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { useFocusTarget } from '../use-focus-target.ts';
import { useSamples } from './use-samples.ts';

/** What a ledger with no contract in it opens on: three ways to begin, and one to ask at once. */
export function FirstRun() {
  const t = useTranslator();
  const { show } = usePanel();
  const addSamples = useSamples();
  const routing = useFocusTarget<HTMLButtonElement>('first-routing');
  const guide = useRef<HTMLButtonElement>(null);
  useEffect(() => guide.current?.focus(), []);
  return (
    <section class="blank">
      <img class="blank-mark" src="/icons/icon.svg" alt="" width="56" height="56" />
      <h1>{t.text('panel_first_title')}</h1>
      <p>{t.text('panel_first_text')}</p>
      <button ref={guide} type="button" class="button primary large" onClick={() => show({ name: 'start' })}>
        {t.text('start_guide')}
      </button>
      <button type="button" class="button" onClick={() => show({ name: 'form', contract: null })}>
        <Icon name="add" />
        {t.text('panel_first_add')}
      </button>
      <button ref={routing} type="button" class="button" onClick={() => show({ name: 'routing' })}>
        <Icon name="compass" />
        {t.text('routing_title')}
      </button>
      <div class="start-sample">
        <button type="button" class="button subtle" onClick={addSamples}>
          {t.text('start_sample')}
        </button>
        <p>{t.text('start_sample_text')}</p>
      </div>
    </section>
  );
}

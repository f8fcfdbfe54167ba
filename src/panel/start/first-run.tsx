import './start.css';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { useTranslator } from '../use-app.ts';

interface Props {
  readonly onGuide: () => void;
  readonly onAdd: () => void;
  readonly onSample: () => void;
  readonly onRouting: () => void;
}

/** What a ledger with no contract in it opens on: three ways to begin, and one to ask at once. */
export function FirstRun({ onGuide, onAdd, onSample, onRouting }: Props) {
  const t = useTranslator();
  const guide = useRef<HTMLButtonElement>(null);
  useEffect(() => guide.current?.focus(), []);
  return (
    <section class="blank">
      <img class="blank-mark" src="/icons/icon.svg" alt="" width="56" height="56" />
      <h1>{t.text('panel_first_title')}</h1>
      <p>{t.text('panel_first_text')}</p>
      <button ref={guide} type="button" class="button primary large" onClick={onGuide}>
        {t.text('start_guide')}
      </button>
      <button type="button" class="button" onClick={onAdd}>
        <Icon name="add" />
        {t.text('panel_first_add')}
      </button>
      <button id="routing-first" type="button" class="button" onClick={onRouting}>
        <Icon name="compass" />
        {t.text('routing_title')}
      </button>
      <div class="start-sample">
        <button type="button" class="button subtle" onClick={onSample}>
          {t.text('start_sample')}
        </button>
        <p>{t.text('start_sample_text')}</p>
      </div>
    </section>
  );
}

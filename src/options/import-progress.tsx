import { useId } from 'preact/hooks';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly step: 'reading' | 'writing';
  readonly name: string;
  readonly share: number;
}

/** How far reading or writing is. The words are said once, and the figure is there for who asks for it. */
export function ImportProgress({ step, name, share }: Props) {
  const t = useTranslator();
  const id = useId();
  return (
    <div class="panel">
      <label for={id}>
        {t.text(step === 'reading' ? 'options_import_reading' : 'options_import_writing', { file: name })}
      </label>
      <progress id={id} class="progress" max={1} value={share} />
    </div>
  );
}

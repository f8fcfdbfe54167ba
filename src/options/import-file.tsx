import { useRef, useState } from 'preact/hooks';
import { importEvents } from '../store/transfer.ts';
import type { Announce } from '../ui/announcement.ts';
import { Field } from '../ui/fields/field.tsx';
import { notSavedText } from '../words/store-problem-text.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportRefused } from './import-refused.tsx';
import { type InspectedFile, inspectFile } from './inspect-file.ts';
import { useTranslator } from './use-app.ts';

/** Reads a file, says what importing it would do, and does it only then. */
export function ImportFile({ announce }: { announce: Announce }) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<InspectedFile | null>(null);

  const choose = async (chosen: File | undefined) => {
    setFile(null);
    if (chosen === undefined) return;
    try {
      setFile(await inspectFile(chosen));
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };
  const forget = () => {
    setFile(null);
    // Choosing the same file again must count as choosing it.
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
  };
  const confirm = async () => {
    if (file?.kind !== 'readable') return;
    try {
      const { added } = await importEvents(file.events);
      announce({ text: t.plural('options_imported', added) });
      forget();
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };

  return (
    <div class="task stacked">
      <div class="task-text">
        <h3>{t.text('options_import')}</h3>
        <p>{t.text('options_import_text')}</p>
      </div>
      <Field label={t.text('options_import_file')}>
        {(described) => (
          <input
            {...described}
            ref={input}
            class="input file-input"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <div role="status">
        {file?.kind === 'readable' && (
          <ImportPreview
            name={file.name}
            effect={file.effect}
            onConfirm={() => void confirm()}
            onCancel={forget}
          />
        )}
        {file?.kind === 'refused' && <ImportRefused file={file} />}
      </div>
    </div>
  );
}

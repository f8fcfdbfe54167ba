import { useRef, useState } from 'preact/hooks';
import type { Ledger } from '../ledger/ledger.ts';
import { type Inspected, inspect, undoImport } from '../store/transfers.ts';
import type { Announce } from '../ui/announcement.ts';
import { Field } from '../ui/fields/field.tsx';
import { notSavedText } from '../words/store-problem-text.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportRefused } from './import-refused.tsx';
import { LastImport } from './last-import.tsx';
import { useApp } from './use-app.ts';

/** What is being done with a file, and how much of it is done. */
interface Running {
  readonly step: 'reading' | 'writing';
  readonly name: string;
  readonly share: number;
}

interface Props {
  readonly ledger: Ledger;
  readonly announce: Announce;
}

/** Reads a file, says what importing it would do, and does it only then; and takes the last import back. */
export function ImportFile({ ledger, announce }: Props) {
  const { t, clock } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [inspected, setInspected] = useState<Inspected | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  // The file chosen last: what comes of an earlier one is too late.
  const chosenLast = useRef<File | undefined>(undefined);

  const fail = (problem: unknown) => announce({ text: notSavedText(t, problem), failed: true });
  const choose = async (chosen: File | undefined) => {
    chosenLast.current = chosen;
    inspected?.forget();
    setInspected(null);
    setRunning(null);
    if (chosen === undefined) return;
    const { name } = chosen;
    const isLate = () => chosenLast.current !== chosen;
    const tell = (share: number) => isLate() || setRunning({ step: 'reading', name, share });
    tell(0);
    try {
      const found = await inspect(chosen, tell);
      if (isLate()) return found.forget();
      setInspected(found);
    } catch (problem) {
      if (!isLate()) fail(problem);
    }
    if (!isLate()) setRunning(null);
  };
  const forget = () => {
    void choose(undefined);
    // Choosing the same file again must count as choosing it.
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
  };
  const undo = async () => {
    try {
      await undoImport(clock());
      announce({ text: t.text('options_import_undone') });
    } catch (problem) {
      fail(problem);
    }
  };
  const confirm = async ({ file: { name }, importNow }: Inspected) => {
    const tell = (share: number) => setRunning({ step: 'writing', name, share });
    tell(0);
    try {
      const added = await importNow(clock(), tell);
      const text = added > 0 ? t.plural('options_imported', added) : t.text('options_import_revived');
      announce({ text, undo: () => void undo() });
      forget();
    } catch (problem) {
      fail(problem);
      setRunning(null);
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
            disabled={running?.step === 'writing'}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <div role="status">
        {running !== null && <ImportProgress {...running} />}
        {running === null && inspected?.file.kind === 'readable' && (
          <ImportPreview
            name={inspected.file.name}
            effect={inspected.file.effect}
            onConfirm={() => void confirm(inspected)}
            onCancel={forget}
          />
        )}
        {running === null && inspected?.file.kind === 'refused' && <ImportRefused file={inspected.file} />}
      </div>
      <LastImport ledger={ledger} onUndo={() => void undo()} />
    </div>
  );
}

import { useRef } from 'preact/hooks';
import type { Ledger } from '../ledger/ledger.ts';
import { Field } from '../ui/fields/field.tsx';
import { LastImport } from './last-import.tsx';
import { TransferState } from './transfer-state.tsx';
import { useTranslator } from './use-app.ts';
import type { Transfer } from './use-transfer.ts';

interface Props {
  readonly ledger: Ledger;
  readonly transfer: Transfer;
}

/** Reads a file, says what importing it would do, and does it only then; and takes the last import back. */
export function ImportFile({ ledger, transfer }: Props) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const again = () => {
    // Choosing the same file again must count as choosing it.
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
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
            disabled={transfer.running?.step === 'writing'}
            onChange={(event) => void transfer.choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <TransferState of="import" transfer={transfer} onDone={again} />
      <LastImport ledger={ledger} onUndo={() => void transfer.undo()} />
    </div>
  );
}

import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Ledger } from '../ledger/ledger.ts';
import { Field } from '../ui/fields/field.tsx';
import { LastImport } from './last-import.tsx';
import type { TableProps } from './table-import.tsx';
import { TransferState } from './transfer-state.tsx';
import { useTranslator } from './use-app.ts';
import type { Transfer } from './use-transfer.ts';

/** Tables of other programs, by their names. */
const TABLE = /[.](?:csv|tsv|txt)$/i;

interface Props {
  readonly ledger: Ledger;
  readonly transfer: Transfer;
}

/** Reads a file, says what importing it would do, and does it only then; and takes the last import back. */
export function ImportFile({ ledger, transfer }: Props) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [table, setTable] = useState<{
    readonly Import: ComponentType<TableProps>;
    readonly file: File;
  } | null>(null);
  const choose = async (file: File | undefined) => {
    setTable(null);
    const isTable = file !== undefined && TABLE.test(file.name);
    await transfer.choose(isTable ? undefined : file);
    if (!isTable) return;
    const { TableImport } = await import('./table-import.tsx');
    // Another file may have been chosen meanwhile.
    if (input.current?.files?.[0] === file) setTable({ Import: TableImport, file });
  };
  const again = () => {
    setTable(null);
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
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            disabled={transfer.running?.step === 'writing'}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {table !== null && transfer.running === null && (
        <table.Import
          key={table.file.name}
          file={table.file}
          ledger={ledger}
          onImport={(file) =>
            void transfer.importAtOnce(file).then((isDone) => {
              if (isDone) again();
            })
          }
          onCancel={again}
        />
      )}
      <TransferState of="import" transfer={transfer} onDone={again} />
      <LastImport ledger={ledger} onUndo={() => void transfer.undo()} />
    </div>
  );
}

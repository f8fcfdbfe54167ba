import { useEffect, useState } from 'preact/hooks';
import type { Ledger } from '../ledger/ledger.ts';
import type { LastImport as Last } from '../store/last-import.ts';
import { findLastImport } from '../store/transfer.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly ledger: Ledger;
  readonly onUndo: () => void;
}

/** The last import, for as long as it can be taken back as a whole. */
export function LastImport({ ledger, onUndo }: Props) {
  const t = useTranslator();
  const [last, setLast] = useState<Last | null>(null);
  // An import and its undo are changes of the ledger.
  useEffect(() => {
    findLastImport().then(setLast, () => {});
  }, [ledger]);
  if (last === null || last.isUndone) return null;
  return (
    <div class="task">
      <div class="task-text">
        <p>{t.plural('options_import_last', last.entries, { file: last.file, when: t.moment(last.at) })}</p>
      </div>
      <button type="button" class="button" onClick={onUndo}>
        <Icon name="undo" />
        {t.text('options_import_undo')}
      </button>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Ledger } from '../ledger/ledger.ts';
import { askToKeepStorage } from '../platform/keep-storage.ts';
import { findCopyState } from '../store/ledger-store.ts';
import type { CopyState } from '../store/second-copy.ts';
import { useTranslator } from './use-app.ts';

interface Found {
  readonly copy: CopyState | null;
  readonly isKept: boolean;
}

/** Whether the entries stand in a second place, and whether the browser keeps them when the disk gets full. */
export function SecondCopy({ ledger }: { ledger: Ledger }) {
  const t = useTranslator();
  const [found, setFound] = useState<Found | null>(null);
  // Again after every change: an entry that was just saved stands in both places.
  useEffect(() => {
    Promise.all([findCopyState(), askToKeepStorage()]).then(
      ([copy, isKept]) => setFound({ copy, isKept }),
      () => {},
    );
  }, [ledger]);
  if (found === null) return null;
  const { copy, isKept } = found;
  return (
    <div class="task">
      <div class="task-text">
        <h3>{t.text('options_copy')}</h3>
        {copy === null && <p>{t.text('options_copy_none')}</p>}
        {copy?.isComplete === false && <p>{t.text('options_copy_behind')}</p>}
        {copy?.isComplete && copy.entries > 0 && <p>{t.plural('options_copy_complete', copy.entries)}</p>}
        <p>{t.text(isKept ? 'options_kept' : 'options_not_kept')}</p>
      </div>
    </div>
  );
}

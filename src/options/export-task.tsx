import { useEffect, useState } from 'preact/hooks';
import type { Ledger } from '../ledger/ledger.ts';
import { lastExport } from '../store/export-due.ts';
import { changeSetting } from '../store/settings.ts';
import { Icon } from '../ui/icon.tsx';
import { useApp } from './use-app.ts';

interface Props {
  readonly ledger: Ledger;
  /** Resolves once the file was handed out, or was not. */
  readonly onExport: () => Promise<void>;
}

/** Everything in one file, when that was last done, and whether to be told when it is long ago. */
export function ExportTask({ ledger, onExport }: Props) {
  const { t, settings } = useApp();
  const [last, setLast] = useState<number | null>(null);
  const look = () => lastExport().then(setLast, () => {});
  useEffect(() => void look(), [ledger]);
  return (
    <div class="task">
      <div class="task-text">
        <h3>{t.text('options_export')}</h3>
        <p>{t.text('options_export_text')}</p>
        {!settings.mayExport && <p class="managed">{t.text('options_managed_no_export')}</p>}
        {last !== null && <p>{t.text('options_export_last', { when: t.moment(last) })}</p>}
      </div>
      <button
        type="button"
        class="button"
        disabled={!settings.mayExport}
        onClick={() => void onExport().then(look)}
      >
        <Icon name="download" />
        {t.text('options_export')}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.remindsToExport && settings.mayExport}
          disabled={!settings.mayExport}
          onChange={({ currentTarget: { checked } }) => void changeSetting('remindsToExport', checked)}
        />
        {t.text('options_export_reminds')}
      </label>
    </div>
  );
}

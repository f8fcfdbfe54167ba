import type { Ledger } from '../ledger/ledger.ts';
import { offerDownload } from '../platform/download.ts';
import { storeProblem } from '../store/store-problem.ts';
import type { Announce } from '../ui/announcement.ts';
import { Icon } from '../ui/icon.tsx';
import { storeProblemText } from '../words/store-problem-text.ts';
import { useApp } from './use-app.ts';

interface Props {
  readonly ledger: Ledger;
  readonly announce: Announce;
}

/** The address of the printable sheet: the same page, which shows nothing else then. */
export const SHEET = '?sheet';

/** Contracts and what happened to them, for spreadsheets and for paper. */
export function SheetTask({ ledger, announce }: Props) {
  const { t, today, settings } = useApp();
  const hand = async (what: 'contracts' | 'history') => {
    try {
      const { csvOf } = await import('./write-sheets.ts');
      const file = `partner-support-companion-${today}-${what}.csv`;
      offerDownload(await csvOf(what, t, ledger, today), file, 'text/csv');
      announce({ text: t.text('options_exported', { file }) });
    } catch (problem) {
      announce({ text: storeProblemText(t, storeProblem(problem)), failed: true });
    }
  };
  return (
    <div class="task stacked">
      <div class="task-text">
        <h3>{t.text('options_sheet')}</h3>
        <p>{t.text('options_sheet_text')}</p>
      </div>
      <div class="task-buttons">
        <button
          type="button"
          class="button"
          disabled={!settings.mayExport}
          onClick={() => void hand('contracts')}
        >
          <Icon name="download" />
          {t.text('options_sheet_contracts')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!settings.mayExport}
          onClick={() => void hand('history')}
        >
          <Icon name="download" />
          {t.text('options_sheet_history')}
        </button>
        {settings.mayExport && (
          <a class="button" href={SHEET} target="_blank" rel="noreferrer">
            <Icon name="open" />
            {t.text('options_sheet_print')}
            <span class="unseen"> ({t.text('common_opens_new_tab')})</span>
          </a>
        )}
      </div>
    </div>
  );
}

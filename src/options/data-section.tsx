import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { offerDownload } from '../platform/download.ts';
import { storeProblem } from '../store/store-problem.ts';
import { exportFile } from '../store/transfers.ts';
import type { Announce } from '../ui/announcement.ts';
import { storeProblemText } from '../words/store-problem-text.ts';
import { Backups } from './backups.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { ExportTask } from './export-task.tsx';
import { ImportFile } from './import-file.tsx';
import { PackTask } from './pack-task.tsx';
import { SecondCopy } from './second-copy.tsx';
import { Section } from './section.tsx';
import { SheetTask } from './sheet-task.tsx';
import { useApp } from './use-app.ts';
import { useTransfer } from './use-transfer.ts';

interface Props {
  readonly ledger: Ledger;
  readonly announce: Announce;
}

/** Everything in one file, out and in; and nothing at all. */
export function DataSection({ ledger, announce }: Props) {
  const { t, clock, settings } = useApp();
  const transfer = useTransfer(announce);
  const exportNow = async () => {
    try {
      const now = clock();
      const file = `partner-support-companion-${calendarDateAt(now)}.json`;
      offerDownload(await exportFile(now), file, 'application/json');
      announce({ text: t.text('options_exported', { file }) });
    } catch (problem) {
      announce({ text: storeProblemText(t, storeProblem(problem)), failed: true });
    }
  };

  return (
    <Section of="data">
      <ExportTask ledger={ledger} onExport={exportNow} />
      <PackTask ledger={ledger} announce={announce} />
      <ImportFile ledger={ledger} transfer={transfer} />
      <SheetTask ledger={ledger} announce={announce} />
      <Backups ledger={ledger} transfer={transfer} />
      <SecondCopy ledger={ledger} />
      <DeleteEverything announce={announce} onExport={settings.mayExport ? () => void exportNow() : null} />
    </Section>
  );
}

import { useRef, useState } from 'preact/hooks';
import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import { offerDownload } from '../../platform/download.ts';
import type { Announce } from '../../ui/announcement.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LedgerState } from '../../ui/use-ledger.ts';
import { Section } from '../section.tsx';
import { useApp } from '../use-app.ts';
import { gatherReport } from './gather.ts';

interface Props {
  readonly ledger: LedgerState;
  readonly announce: Announce;
}

/** What to hand on when something does not work: shown first, saved only then, and sent nowhere. */
export function ReportSection({ ledger, announce }: Props) {
  const { t, clock } = useApp();
  const [report, setReport] = useState<string | null>(null);
  const shown = useRef<HTMLTextAreaElement>(null);
  const show = async () => {
    setReport(await gatherReport(ledger, clock()));
    shown.current?.focus();
  };
  const save = (text: string) => {
    const file = `partner-support-companion-report-${calendarDateAt(clock())}.json`;
    offerDownload(text, file, 'application/json');
    announce({ text: t.text('options_report_saved', { file }) });
  };
  return (
    <Section of="report" text={t.text('options_report_text')}>
      <div class="report-buttons">
        <button type="button" class="button" onClick={() => void show()}>
          {t.text('options_report_show')}
        </button>
        {report !== null && (
          <button type="button" class="button" onClick={() => save(report)}>
            <Icon name="download" />
            {t.text('options_report_save')}
          </button>
        )}
      </div>
      <textarea
        ref={shown}
        class="input report"
        hidden={report === null}
        readOnly
        spellcheck={false}
        lang="en"
        aria-label={t.text('options_report')}
        value={report ?? ''}
      />
    </Section>
  );
}

import type { Contract } from '../../ledger/subject.ts';
import { offerDownload } from '../../platform/download.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import { calendarFile } from './calendar-file.ts';

/** Hands the end date to the user's own calendar; nothing where no end date is known. */
export function CalendarButton({ contract }: { contract: Contract }) {
  const { t, clock } = useApp();
  const { announce } = usePanel();
  const { id, label, endsOn } = contract;
  if (endsOn === null) return null;
  const name = t.text('panel_calendar');
  return (
    <button
      type="button"
      class="button"
      aria-label={`${name}: ${label}`}
      onClick={() => {
        const file = `${endsOn}-${id.slice(0, 8)}.ics`;
        const title = t.text('calendar_title', { label });
        offerDownload(
          calendarFile({ id, title, text: t.text('calendar_text'), day: endsOn }, clock()),
          file,
          'text/calendar',
        );
        announce({ text: t.text('panel_calendar_done', { file }) });
      }}
    >
      <Icon name="calendar" />
      {name}
    </button>
  );
}

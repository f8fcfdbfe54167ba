import * as v from 'valibot';
import { type CalendarDate, calendarDateAt, isCalendarDate } from '../../entitlements/calendar-date.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { LONGEST_TEXT } from '../../ledger/limits.ts';
import type { LogDraft } from '../../store/session/draft-kinds.ts';
import { optionalTextField } from '../../ui/fields/form-schema.ts';
import type { IncidentDetails } from '../use-contract-actions.ts';

export function emptyLog(today: CalendarDate): LogDraft {
  return { day: today, portal: '', request: '', note: '' };
}

/**
 * An incident's draft, and what is recorded of it. One of today happens now; one of another day at noon there,
 * because the form asks for no time.
 *
 * @param clock UTC milliseconds
 */
export function logSchema(t: Translator<PanelKey>, today: CalendarDate, clock: () => number) {
  const text = optionalTextField(LONGEST_TEXT, (count) => t.text('panel_log_problem_long', { count }));
  return v.pipe(
    v.object({
      day: v.pipe(
        v.string(),
        v.check(isCalendarDate, t.text('panel_log_problem_date')),
        v.check((day) => day <= today, t.text('panel_log_problem_future')),
      ),
      portal: text,
      request: text,
      note: text,
    }),
    v.transform(({ day, ...about }): IncidentDetails => {
      const isToday = day === calendarDateAt(clock());
      return isToday ? about : { ...about, happenedAt: new Date(`${day}T12:00:00`).getTime() };
    }),
  );
}

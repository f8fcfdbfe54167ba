import * as v from 'valibot';
import { type CalendarDate, calendarDateAt } from '../../entitlements/calendar-date.ts';
import { tidyRequestNumber } from '../../entitlements/request-number.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Balance, Incident } from '../../ledger/balance.ts';
import { LONGEST_TEXT } from '../../ledger/limits.ts';
import type { LogDraft } from '../../store/session/draft-kinds.ts';
import { optionalTextField } from '../../ui/fields/form-schema.ts';
import { instantBy } from '../reading-order.ts';
import type { IncidentDetails } from '../use-contract-actions.ts';
import { instantTyped, isMomentOf, momentOf, pastDay, timeIsOver, timeOfDay } from './moment.ts';

type Reading = Balance['reading'];

export function emptyLog(today: CalendarDate): LogDraft {
  return { day: today, time: '', order: '', portal: '', request: '', note: '' };
}

/** An incident that was logged, as its form has it. */
export function logDraftOf({ openedAt, about: { portal, request, note } }: Incident): LogDraft {
  const about = { portal: portal ?? '', request: request ?? '', note: note ?? '' };
  return { ...momentOf(openedAt), ...about, order: '' };
}

/** Whether a form says something else of an incident than what was logged. */
export function isChanged(
  { openedAt, about }: Incident,
  { happenedAt, portal, request, note }: IncidentDetails,
): boolean {
  return (
    happenedAt !== openedAt || portal !== about.portal || request !== about.request || note !== about.note
  );
}

/**
 * Whether only the user can say if an incident of that day is in the reading already.
 *
 * @param openedAt the moment of an incident that is changed, in UTC milliseconds: while it stays, nothing is asked
 */
export function asksForOrder(
  moment: Pick<LogDraft, 'day' | 'time'>,
  reading: Reading,
  openedAt: number | null = null,
): boolean {
  if (openedAt !== null && isMomentOf(moment, openedAt)) return false;
  return reading !== null && moment.time === '' && moment.day === calendarDateAt(reading.at);
}

/**
 * An incident's draft, and what is recorded of it. One of today happens now; one of another day at noon there,
 * where no time is given.
 *
 * @param clock UTC milliseconds
 * @param reading the one from which the balance is counted
 * @param openedAt the moment of an incident that is changed, in UTC milliseconds; it stays while none is typed
 */
export function logSchema(
  t: Translator<PanelKey>,
  today: CalendarDate,
  clock: () => number,
  reading: Reading = null,
  openedAt: number | null = null,
) {
  const text = optionalTextField(LONGEST_TEXT, (count) => t.text('panel_log_problem_long', { count }));
  return v.pipe(
    v.object({
      day: pastDay(today, t.text('panel_log_problem_date'), t.text('panel_log_problem_future')),
      time: timeOfDay,
      order: v.picklist(['', 'before', 'after']),
      portal: text,
      request: v.pipe(v.string(), v.transform(tidyRequestNumber), text),
      note: text,
    }),
    timeIsOver(clock, t.text('panel_log_problem_time')),
    v.forward(
      v.partialCheck(
        [['day'], ['time'], ['order']],
        (draft) => draft.order !== '' || !asksForOrder(draft, reading, openedAt),
        t.text('panel_log_problem_order'),
      ),
      ['order'],
    ),
    v.transform(({ day, time, order, ...about }): IncidentDetails => {
      const happenedAt =
        reading !== null && order !== '' && asksForOrder({ day, time }, reading, openedAt)
          ? instantBy(order, reading, clock())
          : instantTyped({ day, time }, clock(), openedAt);
      return happenedAt === undefined ? about : { ...about, happenedAt };
    }),
  );
}

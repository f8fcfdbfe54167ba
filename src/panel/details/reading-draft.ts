import * as v from 'valibot';
import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { wholeNumber } from '../../ui/fields/whole-number.ts';
import { instantTyped, pastDay, timeIsOver, timeOfDay } from './moment.ts';

/**
 * The fields of a reading: the figure, and when it was read.
 *
 * @param readAt the moment of a reading that is changed, in UTC milliseconds; it stays while none is typed
 */
export function readingSchema(
  t: Translator<PanelKey>,
  today: CalendarDate,
  clock: () => number,
  readAt: number | null = null,
) {
  return v.pipe(
    v.object({
      day: pastDay(today, t.text('panel_reading_problem_date'), t.text('panel_log_problem_future')),
      time: timeOfDay,
      remaining: v.pipe(
        v.string(),
        v.check((typed) => wholeNumber(typed) !== null, t.text('panel_reading_problem')),
      ),
      source: v.string(),
    }),
    timeIsOver(clock, t.text('panel_log_problem_time')),
    v.transform(({ remaining, source, ...moment }) => {
      const happenedAt = instantTyped(moment, clock(), readAt);
      const reading = { remaining: wholeNumber(remaining) ?? 0, source };
      return happenedAt === undefined ? reading : { ...reading, happenedAt };
    }),
  );
}

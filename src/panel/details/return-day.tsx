import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { type CalendarDate, calendarDateAt, isCalendarDate } from '../../entitlements/calendar-date.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Incident } from '../../ledger/balance.ts';
import type { Contract } from '../../ledger/subject.ts';
import { useForm } from '../../ui/fields/use-form.ts';
import { shortDayAt } from '../../words/dates.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import { EntryForm } from './entry-form.tsx';
import { instantTyped, timeIsOver, timeOfDay } from './moment.ts';
import { MomentFields } from './moment-fields.tsx';

interface Props {
  readonly contract: Contract;
  readonly incident: Incident;
  readonly returned: NonNullable<Incident['returned']>;
  /** Called when the form is done with: it is to be taken away. */
  readonly onClose: () => void;
}

function schemaOf(t: Translator<PanelKey>, openedAt: number, today: CalendarDate, clock: () => number) {
  const first = calendarDateAt(openedAt);
  const problem = t.text('panel_return_problem_day', { date: shortDayAt(t.locale, openedAt) });
  return v.pipe(
    v.object({
      day: v.pipe(
        v.string(),
        v.check((day) => isCalendarDate(day) && first <= day && day <= today, problem),
      ),
      time: timeOfDay,
    }),
    timeIsOver(clock, t.text('panel_log_problem_time')),
    // One of the day on which it was logged is not before that.
    v.transform((moment) => Math.max(instantTyped(moment, clock()) ?? clock(), openedAt)),
  );
}

/** Says on which day an incident was returned, where that was not when it was recorded (P16). */
export function ReturnDay({ contract, incident, returned, onClose }: Props) {
  const { t, today, clock } = useApp();
  const { actions } = usePanel();
  const [draft, setDraft] = useState({ day: calendarDateAt(returned.at), time: '' });
  const { form, problems, onSubmit, forgetDate } = useForm(
    draft,
    schemaOf(t, incident.openedAt, today, clock),
  );
  const save = async (happenedAt: number, id: string) => {
    if (await actions.moveReturn(contract, incident.first, returned, happenedAt, id)) onClose();
  };
  return (
    <EntryForm form={form} onSubmit={(event) => void onSubmit(event, save)} onClose={onClose}>
      <MomentFields
        label={t.text('panel_return_day')}
        moment={draft}
        problems={problems}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
        forgetDate={forgetDate}
      />
    </EntryForm>
  );
}

import { useEffect } from 'preact/hooks';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Contract } from '../../ledger/subject.ts';
import { portals } from '../../portals/index.ts';
import { LOG_DRAFT } from '../../store/session/draft-names.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { useSubmission } from '../../ui/fields/use-submission.ts';
import { useApp } from '../use-app.ts';
import type { ContractActions } from '../use-contract-actions.ts';
import { emptyLog, incidentDetailsOf, type LogProblems, logProblems } from './log-draft.ts';

const dayProblems: Record<NonNullable<LogProblems['day']>, PanelKey> = {
  'no-such-day': 'panel_log_problem_date',
  future: 'panel_log_problem_future',
};

interface Props {
  readonly contract: Contract;
  readonly actions: ContractActions;
  readonly onClose: () => void;
}

/** Logs an incident with all that is known of the request (P16). */
export function LogForm({ contract, actions, onClose }: Props) {
  const { t, clock, today } = useApp();
  const { draft, change, forget } = useDraft(LOG_DRAFT, emptyLog(today), { contract: contract.id });
  const { form, submitted, unparsableDates, readDates, forgetDate, showProblems } = useSubmission();
  const problems = submitted ? logProblems(draft, today, unparsableDates.has('day')) : {};
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="day"]')?.focus(), [form]);

  const close = () => {
    forget();
    onClose();
    document
      .getElementById(`contract-${contract.id}`)
      ?.querySelector<HTMLElement>('[aria-expanded]')
      ?.focus();
  };
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const found = logProblems(draft, today, readDates().has('day'));
    if (Object.keys(found).length > 0) return showProblems();
    if (await actions.logIncident(contract, incidentDetailsOf(draft, clock()))) close();
  };
  const tooLong = (typed: string) => t.text('panel_log_problem_long', { count: typed.trim().length });

  return (
    <form
      ref={form}
      class="log-form"
      noValidate
      aria-label={t.text('panel_log_for', { label: contract.label })}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div class="field-pair">
        <DateField
          label={t.text('panel_log_date')}
          name="day"
          value={draft.day}
          onValue={(day) => {
            forgetDate('day');
            change({ day });
          }}
          required
          problem={problems.day && t.text(dayProblems[problems.day])}
        />
        <SelectField
          label={t.text('panel_log_portal')}
          name="portal"
          value={draft.portal}
          onValue={(portal) => change({ portal })}
        >
          <option value="">{t.text('panel_log_portal_none')}</option>
          {portals.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        label={t.text('panel_log_request')}
        name="request"
        optional
        mono
        value={draft.request}
        onValue={(request) => change({ request })}
        problem={problems.request && tooLong(draft.request)}
      />
      <TextField
        label={t.text('panel_log_note')}
        name="note"
        optional
        value={draft.note}
        onValue={(note) => change({ note })}
        problem={problems.note && tooLong(draft.note)}
      />
      <div class="form-buttons">
        <button type="button" class="button" onClick={close}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {t.text('panel_log_incident')}
        </button>
      </div>
    </form>
  );
}

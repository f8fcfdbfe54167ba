import { useEffect } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { portals } from '../../portals/index.ts';
import { LOG_DRAFT } from '../../store/session/draft-kinds.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { useForm } from '../../ui/fields/use-form.ts';
import { usePanel } from '../panel-context.ts';
import { orderQuestion } from '../reading-order.ts';
import { useApp } from '../use-app.ts';
import type { IncidentDetails } from '../use-contract-actions.ts';
import { asksForOrder, emptyLog, logSchema } from './log-draft.ts';
import { MomentFields } from './moment-fields.tsx';

interface Props {
  readonly contract: Contract;
  readonly onClose: () => void;
}

/** Logs an incident with all that is known of the request (P16). */
export function LogForm({ contract, onClose }: Props) {
  const { t, clock, today } = useApp();
  const { actions, focusTargets } = usePanel();
  const { reading } = contract.balance;
  const { draft, change, forget } = useDraft(LOG_DRAFT, emptyLog(today), contract.id);
  const { form, problems, onSubmit, forgetDate } = useForm(draft, logSchema(t, today, clock, reading));
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="day"]')?.focus(), [form]);

  const close = () => {
    forget();
    onClose();
    focusTargets.focus('contract', contract.id);
  };
  const save = async (details: IncidentDetails) => {
    if (await actions.logIncident(contract, details)) close();
  };

  return (
    <form
      ref={form}
      class="log-form"
      noValidate
      aria-label={t.text('panel_log_for', { label: contract.label })}
      onSubmit={(event) => void onSubmit(event, save)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <MomentFields
        label={t.text('panel_log_date')}
        moment={draft}
        problems={problems}
        onChange={change}
        forgetDate={forgetDate}
      />
      {reading !== null && asksForOrder(draft, reading) && (
        <SelectField
          label={orderQuestion(t, reading)}
          name="order"
          value={draft.order}
          onValue={(order) => change({ order: isOrder(order) ? order : '' })}
          problem={problems.order}
        >
          <option value="">{t.text('panel_log_portal_none')}</option>
          <option value="before">{t.text('panel_log_before')}</option>
          <option value="after">{t.text('panel_log_after')}</option>
        </SelectField>
      )}
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
      <TextField
        label={t.text('panel_log_request')}
        name="request"
        optional
        mono
        value={draft.request}
        onValue={(request) => change({ request })}
        problem={problems.request}
      />
      <TextField
        label={t.text('panel_log_note')}
        name="note"
        optional
        value={draft.note}
        onValue={(note) => change({ note })}
        problem={problems.note}
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

const isOrder = (value: string): value is 'before' | 'after' => value === 'before' || value === 'after';

import { useEffect } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { LOG_DRAFT } from '../../store/session/draft-kinds.ts';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { useForm } from '../../ui/fields/use-form.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import type { IncidentDetails } from '../use-contract-actions.ts';
import { emptyLog, logSchema } from './log-draft.ts';
import { LogFields } from './log-fields.tsx';

interface Props {
  readonly contract: Contract;
  readonly onClose: () => void;
}

/** Logs an incident with all that is known of the request (P16). */
export function LogForm({ contract, onClose }: Props) {
  const { t, clock, today } = useApp();
  const { actions, focusTargets } = usePanel();
  const { reading } = contract.balance;
  const { draft, save: saveId, change, forget } = useDraft(LOG_DRAFT, emptyLog(today), contract.id);
  const { form, problems, onSubmit, forgetDate } = useForm(
    draft,
    logSchema(t, today, clock, reading),
    saveId,
  );
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="day"]')?.focus(), [form]);

  const close = () => {
    forget();
    onClose();
    focusTargets.focus('contract', contract.id);
  };
  const save = async (details: IncidentDetails, id: string) => {
    if (await actions.logIncident(contract, details, id)) close();
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
      <LogFields
        draft={draft}
        problems={problems}
        onChange={change}
        forgetDate={forgetDate}
        reading={reading}
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

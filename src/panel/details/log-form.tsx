import { useEffect, useState } from 'preact/hooks';
import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import type { Contract } from '../../ledger/subject.ts';
import { LOG_DRAFT, type LogDraft } from '../../store/session/draft-kinds.ts';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { useForm } from '../../ui/fields/use-form.ts';
import { doubtQuestion, logDoubt, type Spent } from '../log-doubt.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import type { IncidentDetails } from '../use-contract-actions.ts';
import { useTabPortal } from '../use-tab-portal.ts';
import { emptyLog, logSchema } from './log-draft.ts';
import { LogFields } from './log-fields.tsx';

interface Props {
  readonly contract: Contract;
  readonly onClose: () => void;
}

/** Logs an incident with all that is known of the request (P16). */
export function LogForm({ contract, onClose }: Props) {
  const { t, clock, today, drafts } = useApp();
  const { actions, focusTargets } = usePanel();
  const { reading } = contract.balance;
  const kept = useDraft(LOG_DRAFT, emptyLog(today), contract.id);
  const portal = useTabPortal();
  // The portal in the tab at hand, until the user says another, or that none is meant.
  const [asked, setAsked] = useState<Spent | null>(null);
  const [isPreset, setPreset] = useState(() => drafts.read(LOG_DRAFT)?.contract !== contract.id);
  const draft = isPreset && portal !== null ? { ...kept.draft, portal: portal.id } : kept.draft;
  const change = (changes: Partial<LogDraft>) => {
    setPreset(false);
    setAsked(null);
    kept.change({ portal: draft.portal, ...changes });
  };
  const schema = logSchema(t, today, clock, reading);
  const { form, problems, onSubmit, forgetDate } = useForm(draft, schema, kept.save);
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="day"]')?.focus(), [form]);

  const close = () => {
    kept.forget();
    onClose();
    focusTargets.focus('contract', contract.id);
  };
  const save = async (details: IncidentDetails, id: string) => {
    const doubt = logDoubt(contract, calendarDateAt(details.happenedAt ?? clock()));
    if (doubt !== null && doubt !== asked) setAsked(doubt);
    else if (await actions.logIncident(contract, details, id)) close();
  };

  return (
    <form
      ref={form}
      class="log-form"
      noValidate
      aria-label={t.text('panel_log_for', { label: contract.label })}
      onSubmit={(event) => void onSubmit(event, save)}
      onKeyDown={(event) => {
        // A key that is held asks once, and answers nothing.
        if (event.key === 'Enter' && event.repeat) event.preventDefault();
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
      <p class={asked === null ? 'unseen' : 'log-doubt'} role="status">
        {asked !== null && doubtQuestion(t, contract, asked)}
      </p>
      <div class="form-buttons">
        <button type="button" class="button" onClick={close}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {t.text(asked === null ? 'panel_log_incident' : 'panel_log_anyway')}
        </button>
      </div>
    </form>
  );
}

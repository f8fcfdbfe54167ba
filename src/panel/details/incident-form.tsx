import { useState } from 'preact/hooks';
import type { Incident } from '../../ledger/balance.ts';
import type { Contract } from '../../ledger/subject.ts';
import { useForm } from '../../ui/fields/use-form.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import type { IncidentDetails } from '../use-contract-actions.ts';
import { EntryForm } from './entry-form.tsx';
import { isChanged, logDraftOf, logSchema } from './log-draft.ts';
import { LogFields } from './log-fields.tsx';

interface Props {
  readonly contract: Contract;
  readonly incident: Incident;
  readonly onClose: () => void;
}

/** Changes an incident that was logged: its moment, its portal, its request number and its note. */
export function IncidentForm({ contract, incident, onClose }: Props) {
  const { t, clock, today } = useApp();
  const { actions } = usePanel();
  const { reading } = contract.balance;
  const [draft, setDraft] = useState(() => logDraftOf(incident));
  const { form, problems, onSubmit, forgetDate } = useForm(
    draft,
    logSchema(t, today, clock, reading, incident.openedAt),
  );
  const save = async (details: IncidentDetails, id: string) => {
    if (!isChanged(incident, details) || (await actions.changeIncident(contract, incident, details, id)))
      onClose();
  };
  return (
    <EntryForm form={form} onSubmit={(event) => void onSubmit(event, save)} onClose={onClose}>
      <LogFields
        draft={draft}
        problems={problems}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
        forgetDate={forgetDate}
        reading={reading}
        openedAt={incident.openedAt}
      />
    </EntryForm>
  );
}

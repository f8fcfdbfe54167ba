import { useState } from 'preact/hooks';
import type { Reading } from '../../ledger/history.ts';
import type { Contract } from '../../ledger/subject.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useForm } from '../../ui/fields/use-form.ts';
import { portalName } from '../../words/portal-names.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import type { NewReading } from '../use-contract-actions.ts';
import { EntryForm } from './entry-form.tsx';
import { momentOf } from './moment.ts';
import { MomentFields } from './moment-fields.tsx';
import { readingSchema } from './reading-draft.ts';
import { useAboveGrant } from './use-above-grant.ts';

interface Props {
  readonly contract: Contract;
  readonly reading: Reading;
  readonly onClose: () => void;
}

/** Changes a reading that was recorded: its figure and its moment. */
export function ReadingChange({ contract, reading, onClose }: Props) {
  const { t, clock, today } = useApp();
  const { actions } = usePanel();
  const { at, remaining, source } = reading;
  const above = useAboveGrant(contract);
  const [draft, setDraft] = useState({ ...momentOf(at), remaining: String(remaining), source });
  const { form, problems, onSubmit, forgetDate } = useForm(draft, readingSchema(t, today, clock, at));
  const save = async (changed: NewReading, id: string) => {
    if (above.asks(changed.remaining)) return;
    const isSame = changed.happenedAt === at && changed.remaining === remaining;
    if (isSame || (await actions.changeReading(contract, reading.id, changed, id))) onClose();
  };
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  return (
    <EntryForm
      form={form}
      onSubmit={(event) => void onSubmit(event, save)}
      onClose={onClose}
      confirm={above.question === null ? null : t.text('panel_page_record_anyway')}
    >
      <MomentFields
        label={t.text('panel_log_date')}
        moment={draft}
        problems={problems}
        onChange={change}
        forgetDate={forgetDate}
      />
      <TextField
        label={t.text('panel_reading_on', { portal: portalName(t, source) })}
        name="remaining"
        keys="numeric"
        value={draft.remaining}
        onValue={(typed) => change({ remaining: typed })}
        problem={problems.remaining}
      />
      <p class={above.question === null ? 'unseen' : 'log-doubt'} role="status">
        {above.question}
      </p>
    </EntryForm>
  );
}

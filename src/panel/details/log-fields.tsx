import type { Balance } from '../../ledger/balance.ts';
import { portals } from '../../portals/index.ts';
import type { LogDraft } from '../../store/session/draft-kinds.ts';
import type { Problems } from '../../ui/fields/form-schema.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { orderQuestion } from '../reading-order.ts';
import { useTranslator } from '../use-app.ts';
import { asksForOrder } from './log-draft.ts';
import { MomentFields } from './moment-fields.tsx';

interface Props {
  readonly draft: LogDraft;
  readonly problems: Problems<LogDraft>;
  readonly onChange: (changes: Partial<LogDraft>) => void;
  /** Told the name of a date that was touched again. */
  readonly forgetDate: (name: string) => void;
  /** The reading from which the balance is counted. */
  readonly reading: Balance['reading'];
  /** The moment of an incident that is changed, in UTC milliseconds. */
  readonly openedAt?: number;
}

/** What can be said of an incident: when, before or after the reading of its day, where, and of which request. */
export function LogFields({ draft, problems, onChange, forgetDate, reading, openedAt }: Props) {
  const t = useTranslator();
  return (
    <>
      <MomentFields
        label={t.text('panel_log_date')}
        moment={draft}
        problems={problems}
        onChange={onChange}
        forgetDate={forgetDate}
      />
      {reading !== null && asksForOrder(draft, reading, openedAt) && (
        <SelectField
          label={orderQuestion(t, reading)}
          name="order"
          value={draft.order}
          onValue={(order) => onChange({ order: isOrder(order) ? order : '' })}
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
        onValue={(portal) => onChange({ portal })}
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
        onValue={(request) => onChange({ request })}
        problem={problems.request}
      />
      <TextField
        label={t.text('panel_log_note')}
        name="note"
        optional
        value={draft.note}
        onValue={(note) => onChange({ note })}
        problem={problems.note}
      />
    </>
  );
}

const isOrder = (value: string): value is 'before' | 'after' => value === 'before' || value === 'after';

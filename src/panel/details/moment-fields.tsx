import { DateField } from '../../ui/fields/date-field.tsx';
import { Field } from '../../ui/fields/field.tsx';
import type { Problems } from '../../ui/fields/form-schema.ts';
import { useTranslator } from '../use-app.ts';
import type { TypedMoment } from './moment.ts';

interface Props {
  /** What the day is called. */
  readonly label: string;
  readonly moment: TypedMoment;
  readonly problems: Problems<TypedMoment>;
  readonly onChange: (changes: Partial<TypedMoment>) => void;
  /** Told the name of a date that was touched again. */
  readonly forgetDate: (name: string) => void;
}

/** A day and, where it is known, a time of day, side by side. */
export function MomentFields({ label, moment, problems, onChange, forgetDate }: Props) {
  const t = useTranslator();
  return (
    <div class="field-pair">
      <DateField
        label={label}
        name="day"
        value={moment.day}
        onValue={(day) => {
          forgetDate('day');
          onChange({ day });
        }}
        required
        problem={problems.day}
      />
      <Field label={t.text('panel_log_time')} optional problem={problems.time}>
        {(described) => (
          <input
            {...described}
            class="input"
            type="time"
            name="time"
            value={moment.time}
            onInput={(event) => onChange({ time: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}

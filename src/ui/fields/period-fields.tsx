import { useTranslator } from '../app-context.ts';
import { DateField } from './date-field.tsx';
import type { FieldMark } from './field.tsx';
import type { Problems } from './form-schema.ts';

/** A start and an end as typed; empty where nothing is entered. */
interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

interface Props {
  readonly period: Period;
  readonly problems: Problems<Period>;
  readonly marksOf?: (field: keyof Period) => readonly FieldMark[];
  readonly onChange: (changes: Partial<Period>) => void;
  /** Told the name of a date that was touched again. */
  readonly forgetDate: (name: string) => void;
}

/** Start and end of a contract or a membership, side by side. */
export function PeriodFields({ period, problems, marksOf, onChange, forgetDate }: Props) {
  const t = useTranslator();
  const field = (name: keyof Period, label: string) => (
    <DateField
      label={label}
      name={name}
      value={period[name]}
      onValue={(day) => {
        forgetDate(name);
        onChange({ [name]: day });
      }}
      marks={marksOf?.(name)}
      problem={problems[name]}
    />
  );
  return (
    <div class="field-pair">
      {field('startsOn', t.text('form_starts_on'))}
      {field('endsOn', t.text('form_ends_on'))}
    </div>
  );
}

import type { PageKey } from '../../i18n/bundles.ts';
import { useTranslator } from '../app-context.ts';
import { DateField } from './date-field.tsx';
import type { PeriodDraft, PeriodField, PeriodProblem } from './period.ts';

const problemTexts: Record<PeriodProblem, PageKey> = {
  'no-such-day': 'form_problem_date',
  'ends-before-start': 'form_problem_period',
};

interface Props {
  readonly period: PeriodDraft;
  readonly problems: Partial<Record<PeriodField, PeriodProblem>>;
  readonly onChange: (field: PeriodField, day: string) => void;
}

/** Start and end of a contract or a membership, side by side. */
export function PeriodFields({ period, problems, onChange }: Props) {
  const t = useTranslator();
  const problem = (field: PeriodField) => {
    const found = problems[field];
    return found && t.text(problemTexts[found]);
  };
  return (
    <div class="field-pair">
      <DateField
        label={t.text('form_starts_on')}
        name="startsOn"
        value={period.startsOn}
        onValue={(day) => onChange('startsOn', day)}
        problem={problem('startsOn')}
      />
      <DateField
        label={t.text('form_ends_on')}
        name="endsOn"
        value={period.endsOn}
        onValue={(day) => onChange('endsOn', day)}
        problem={problem('endsOn')}
      />
    </div>
  );
}

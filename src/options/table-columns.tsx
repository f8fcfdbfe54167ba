import type { Entitlement } from '../entitlements/grants.ts';
import { ruleSets } from '../entitlements/rulesets/index.ts';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Columns, SheetField } from '../sheets/columns.ts';
import { ENCODINGS, type Encoding } from '../sheets/decode.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { useTranslator } from './use-app.ts';

/** The fields that can be chosen for, and what they are called; the plan's ids are only in the product's own tables. */
export const FIELD_TEXTS = {
  label: 'form_label',
  customer: 'form_customer',
  plan: 'form_benefit',
  accessId: 'common_access_id',
  contractId: 'common_contract_id',
  startsOn: 'form_starts_on',
  endsOn: 'form_ends_on',
  period: 'options_table_period',
  granted: 'form_granted',
} as const satisfies Partial<Record<SheetField, OptionsKey>>;

interface Props {
  readonly headers: readonly string[];
  readonly columns: Columns;
  readonly onColumns: (columns: Columns) => void;
  readonly encoding: Encoding;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly otherwise: Entitlement | null;
  readonly onOtherwise: (otherwise: Entitlement | null) => void;
  /** Whether a row names no benefit that is known. */
  readonly needsPlan: boolean;
}

/** Which column holds what: guessed from the headers, and for the user to change. */
export function TableColumns(props: Props) {
  const { headers, columns, onColumns, encoding, onEncoding, needsPlan } = props;
  const t = useTranslator();
  const fields = Object.entries(FIELD_TEXTS) as [keyof typeof FIELD_TEXTS, OptionsKey][];
  return (
    <fieldset class="table-columns">
      <legend>{t.text('options_table_columns')}</legend>
      {fields.map(([field, text]) => (
        <SelectField
          key={field}
          label={t.text(text)}
          name={field}
          value={String(columns[field] ?? '')}
          onValue={(value) => onColumns({ ...columns, [field]: value === '' ? null : Number(value) })}
        >
          <option value="">{t.text('options_table_no_column')}</option>
          {headers.map((header, column) => (
            <option key={String(column)} value={String(column)}>
              {`${letterOf(column)}: ${header}`}
            </option>
          ))}
        </SelectField>
      ))}
      <SelectField
        label={t.text('options_table_encoding')}
        name="encoding"
        value={encoding}
        onValue={(value) => onEncoding(value as Encoding)}
      >
        {ENCODINGS.map((name) => (
          <option key={name} value={name}>
            {name.toUpperCase()}
          </option>
        ))}
      </SelectField>
      {needsPlan && <OtherwiseField {...props} />}
    </fieldset>
  );
}

/** What rows are that name no benefit, or one that is not known. */
function OtherwiseField({ otherwise, onOtherwise }: Pick<Props, 'otherwise' | 'onOtherwise'>) {
  const t = useTranslator();
  const benefits = ruleSets.flatMap((ruleSet) =>
    ruleSet.benefits.map((benefit) => ({ ruleSet: ruleSet.id, benefit: benefit.id, name: benefit.name })),
  );
  const keyOf = ({ ruleSet, benefit }: Pick<Entitlement, 'ruleSet' | 'benefit'>) => `${ruleSet}/${benefit}`;
  const choose = (key: string) => {
    const found = benefits.find((benefit) => keyOf(benefit) === key);
    if (found === undefined) return onOtherwise(null);
    const { ruleSet, benefit } = found;
    onOtherwise({ ruleSet, benefit, offer: null, competencyGroup: null });
  };
  return (
    <SelectField
      label={t.text('options_table_otherwise')}
      name="otherwise"
      value={otherwise === null ? '' : keyOf(otherwise)}
      onValue={choose}
    >
      <option value="">{t.text('options_table_leave_out')}</option>
      {ruleSets.map((ruleSet) => (
        <optgroup key={ruleSet.id} label={ruleSet.programme}>
          {benefits
            .filter((benefit) => benefit.ruleSet === ruleSet.id)
            .map((benefit) => (
              <option key={keyOf(benefit)} value={keyOf(benefit)}>
                {benefit.name}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

/** As spreadsheets name columns. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letterOf(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

import type { ComponentChildren } from 'preact';
import { Field, type ValueFieldProps } from './field.tsx';

interface Props extends ValueFieldProps {
  /** The options. */
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
}

export function SelectField({
  label,
  name,
  value,
  onValue,
  hint,
  marks,
  problem,
  children,
  disabled,
}: Props) {
  return (
    <Field label={label} hint={hint} marks={marks} problem={problem}>
      {(described) => (
        <select
          {...described}
          class="input"
          name={name}
          value={value}
          disabled={disabled}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {children}
        </select>
      )}
    </Field>
  );
}

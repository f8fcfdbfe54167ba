import type { ComponentChildren } from 'preact';
import { Field, type ValueFieldProps } from './field.tsx';

interface Props extends ValueFieldProps {
  /** The options. */
  readonly children: ComponentChildren;
}

export function SelectField({ label, name, value, onValue, hint, marks, problem, children }: Props) {
  return (
    <Field label={label} hint={hint} marks={marks} problem={problem}>
      {(described) => (
        <select
          {...described}
          class="input"
          name={name}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {children}
        </select>
      )}
    </Field>
  );
}

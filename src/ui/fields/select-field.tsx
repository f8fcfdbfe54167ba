import type { ComponentChildren } from 'preact';
import { Field } from './field.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** The options. */
  readonly children: ComponentChildren;
}

export function SelectField({ label, name, value, onValue, hint, problem, children }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
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

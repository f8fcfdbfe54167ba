import { Field, type ValueFieldProps } from './field.tsx';

interface Props extends ValueFieldProps {
  /** Without it the field may stay empty. */
  readonly required?: true;
}

/** A day, by the browser's own control; empty where none is known. */
export function DateField({ label, name, value, onValue, hint, marks, problem, required }: Props) {
  return (
    <Field label={label} optional={!required} hint={hint} marks={marks} problem={problem}>
      {(described) => (
        <input
          {...described}
          class="input"
          type="date"
          name={name}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          // Four digits of a year: the control would otherwise take six.
          max="9999-12-31"
        />
      )}
    </Field>
  );
}

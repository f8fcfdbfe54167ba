import { Field } from './field.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly problem?: string | undefined;
}

/** A time of day, by the browser's own control; empty where none is known. */
export function TimeField({ label, name, value, onValue, problem }: Props) {
  return (
    <Field label={label} optional problem={problem}>
      {(described) => (
        <input
          {...described}
          class="input"
          type="time"
          name={name}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

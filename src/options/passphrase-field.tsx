import { Field, type ValueFieldProps } from '../ui/fields/field.tsx';

interface Props extends ValueFieldProps {
  /** What a password manager is told. */
  readonly autocomplete: 'new-password' | 'off';
}

export function PassphraseField({ label, hint, problem, name, value, onValue, autocomplete }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(described) => (
        <input
          {...described}
          class="input"
          type="password"
          name={name}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          autocomplete={autocomplete}
        />
      )}
    </Field>
  );
}

import { Field, type ValueFieldProps } from './field.tsx';

interface Props extends ValueFieldProps {
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Which keys a touch keyboard shows. */
  readonly keys?: 'numeric' | 'email' | undefined;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** For IDs, which are compared character by character. */
  readonly mono?: boolean;
}

export function TextField({
  label,
  optional = false,
  hint,
  marks,
  problem,
  mono = false,
  ...control
}: Props) {
  const { name, value, onValue, placeholder, disabled, keys, onPaste } = control;
  return (
    <Field label={label} optional={optional} hint={hint} marks={marks} problem={problem}>
      {(described) => (
        <input
          {...described}
          class={mono ? 'input mono' : 'input'}
          type="text"
          name={name}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          onPaste={onPaste}
          placeholder={placeholder}
          disabled={disabled}
          inputMode={keys}
          autocomplete="off"
          spellcheck={false}
        />
      )}
    </Field>
  );
}

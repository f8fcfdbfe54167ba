import type { ComponentProps } from 'preact';
import { Field } from './field.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly inputMode?: ComponentProps<'input'>['inputMode'];
  readonly class?: string;
}

export function TextField({ label, optional = false, hint, problem, class: extra = '', ...input }: Props) {
  const { name, value, onValue, type = 'text', placeholder, disabled, inputMode } = input;
  return (
    <Field label={label} optional={optional} hint={hint} problem={problem} class={extra}>
      {(control) => (
        <input
          {...control}
          class="input"
          type={type}
          name={name}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          placeholder={placeholder}
          disabled={disabled}
          inputMode={inputMode}
          // Four digits of a year: a native control would otherwise take six.
          max={type === 'date' ? '9999-12-31' : undefined}
          autoComplete="off"
          spellcheck={false}
        />
      )}
    </Field>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '../app-context.ts';
import { Icon } from '../icon.tsx';

/** What a control must carry so that its label, hint and problem belong to it. */
interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Description {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was entered, in words; said at the field. */
  readonly problem?: string | undefined;
}

/** What every field has that holds one value as text. */
export interface ValueFieldProps extends Description {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

interface Props extends Description {
  readonly optional?: boolean;
  readonly class?: string;
  readonly children: (control: ControlAttributes) => ComponentChildren;
}

/** A label, a control, and what there is to say about it. */
export function Field({ label, optional = false, hint, problem, class: extra = '', children }: Props) {
  const t = useTranslator();
  const id = useId();
  const says = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={`field ${extra}`}>
      <label class="field-label" for={id}>
        {label}
        {optional && <span class="field-optional"> ({t.text('common_optional')})</span>}
      </label>
      {children({ id, 'aria-describedby': says || undefined, 'aria-invalid': Boolean(problem) })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          <Icon name="error" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  );
}

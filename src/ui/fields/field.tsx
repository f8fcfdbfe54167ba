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

/** Something said of what stands in a field: that it was pasted, or a doubt. */
export interface FieldMark {
  readonly words: string;
  readonly tone: 'pasted' | 'doubt';
}

interface Description {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where its value comes from, and what is to be looked at. */
  readonly marks?: readonly FieldMark[] | undefined;
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
export function Field({
  label,
  optional = false,
  hint,
  marks = [],
  problem,
  class: extra = '',
  children,
}: Props) {
  const t = useTranslator();
  const id = useId();
  const says = [hint && `${id}-hint`, marks.length > 0 && `${id}-marks`, problem && `${id}-problem`];
  return (
    <div class={`field ${extra}`}>
      <label class="field-label" for={id}>
        {label}
        {optional && <span class="field-optional"> ({t.text('common_optional')})</span>}
      </label>
      {children({
        id,
        'aria-describedby': says.filter(Boolean).join(' ') || undefined,
        'aria-invalid': Boolean(problem),
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {marks.length > 0 && (
        <div class="field-marks" id={`${id}-marks`}>
          {marks.map(({ words, tone }) => (
            <p key={words} class={`field-mark ${tone}`}>
              <Icon name={tone === 'pasted' ? 'paste' : 'warning'} />
              <span>{words}</span>
            </p>
          ))}
        </div>
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

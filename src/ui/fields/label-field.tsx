import { useTranslator } from '../app-context.ts';
import type { FieldMark } from './field.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly value: string;
  readonly onValue: (label: string) => void;
  readonly problem?: string | undefined;
  readonly marks?: readonly FieldMark[];
}

/** What the user calls a contract or a membership. */
export function LabelField({ value, onValue, problem, marks }: Props) {
  const t = useTranslator();
  return (
    <TextField
      label={t.text('form_label')}
      name="label"
      value={value}
      onValue={onValue}
      placeholder={t.text('form_label_hint')}
      marks={marks}
      problem={problem}
    />
  );
}

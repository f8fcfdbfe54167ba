import { useState } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { type PastedIds, pastedIds } from '../../portals/pasted-ids.ts';
import type { ContractDraft } from '../../store/session/draft-kinds.ts';
import type { Problems } from '../../ui/fields/form-schema.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useTranslator } from '../use-app.ts';
import { RenewTwin } from './renew-twin.tsx';
import type { MarksOf } from './use-field-marks.ts';

type Field = keyof PastedIds;

interface Props {
  readonly draft: ContractDraft;
  readonly problems: Problems<ContractDraft>;
  readonly marksOf: MarksOf;
  readonly onChange: (changes: Partial<ContractDraft>) => void;
  /** The stored contract that has the Contract ID already. */
  readonly twin: Contract | null;
  readonly onRenewed: () => void;
}

/** What became of a pasted text, said at the field it was pasted into. */
interface Cleaned {
  readonly field: Field;
  readonly words: string;
}

/** The two IDs. A pasted text is cleaned in sight of the user; what is typed is never touched. */
export function IdFields({ draft, problems, marksOf, onChange, twin, onRenewed }: Props) {
  const t = useTranslator();
  const [cleaned, setCleaned] = useState<Cleaned | null>(null);

  const onPaste = (field: Field) => (event: ClipboardEvent) => {
    const input = event.currentTarget as HTMLInputElement;
    const before = event.clipboardData?.getData('text') ?? '';
    const ids = pastedIds(before, field);
    // Pasted into the middle of what is there already, it is a part of an ID and none itself.
    const replacesAll = input.value === (getSelected(input) || '');
    if (ids === null || !replacesAll) return;
    const found = (['accessId', 'contractId'] as const).filter((each) => ids[each] !== null);
    if (found.length === 1 && ids[field] === before) return;
    event.preventDefault();
    setCleaned({
      field,
      words:
        found.length === 2
          ? t.text('form_pasted_split')
          : t.text('form_pasted_cleaned', {
              before: shortened(before),
              after: found.map((each) => ids[each]).join(),
            }),
    });
    onChange(Object.fromEntries(found.map((each) => [each, ids[each]])));
  };

  const field = (name: Field, label: string) => (
    <TextField
      label={label}
      name={name}
      mono
      value={draft[name]}
      onValue={(typed) => {
        setCleaned(null);
        onChange({ [name]: typed });
      }}
      onPaste={onPaste(name)}
      hint={cleaned?.field === name ? cleaned.words : undefined}
      marks={marksOf(name)}
      problem={problems[name]}
    />
  );
  return (
    <>
      {field('accessId', t.text('common_access_id'))}
      {field('contractId', t.text('common_contract_id'))}
      {twin !== null && <RenewTwin contract={twin} onRenewed={onRenewed} />}
      <p class="unseen" role="status">
        {cleaned?.words}
      </p>
    </>
  );
}

function getSelected({ value, selectionStart, selectionEnd }: HTMLInputElement): string {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

/** Enough of a text to know it again. */
function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

import { isSameId } from '../../entitlements/ids.ts';
import type { PastedDoubt } from '../../guidance/pasted-doubts.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { ContractDraft, PastedFormField } from '../../store/session/draft-kinds.ts';
import type { FieldMark } from '../../ui/fields/field.tsx';
import { shortDay } from '../../words/dates.ts';
import { useTranslator } from '../use-app.ts';

export type MarksOf = (field: PastedFormField) => readonly FieldMark[];

/**
 * What is said at each field of a text that was pasted: that the value comes from it, and what it leaves in doubt.
 *
 * @param others the other contracts: one of them may have the Contract ID that was pasted
 */
export function useFieldMarks(draft: ContractDraft, others: readonly Contract[]): MarksOf {
  const t = useTranslator();
  const twin = draft.pasted.includes('contractId')
    ? others.find(({ contractId }) => isSameId(contractId, draft.contractId))
    : undefined;
  return (field) => [
    ...(draft.pasted.includes(field)
      ? [{ words: t.text('panel_pasted_mark'), tone: 'pasted' as const }]
      : []),
    ...draft.doubts
      .filter((doubt) => doubt.field === field)
      .map((doubt) => ({ words: doubtText(t, doubt), tone: 'doubt' as const })),
    ...(field === 'contractId' && twin !== undefined
      ? [{ words: t.text('form_problem_id_duplicate', { label: twin.label }), tone: 'doubt' as const }]
      : []),
  ];
}

function doubtText(t: Translator<PanelKey>, { kind, values }: PastedDoubt): string {
  const [value = '', other = ''] = values;
  switch (kind) {
    case 'several':
      return t.text('panel_doubt_several', { values: values.join(', ') });
    case 'either-order':
      return t.text('panel_doubt_order', { value });
    case 'no-such-day':
      return t.text('panel_doubt_no_day', { value });
    case 'upside-down':
      return t.text('panel_doubt_upside_down', {
        startsOn: shortDay(t.locale, value),
        endsOn: shortDay(t.locale, other),
      });
    case 'ended':
      return t.text('panel_doubt_ended');
    case 'unknown-plan':
      return t.text('panel_doubt_plan', { value });
    case 'turned-round':
      return t.text('panel_doubt_turned');
  }
}

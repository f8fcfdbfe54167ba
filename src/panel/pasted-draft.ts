import type { PastedDoubt } from '../guidance/pasted-doubts.ts';
import type { PastedContract } from '../portals/pasted/read-pasted.ts';
import {
  type ContractDraft,
  emptyContractDraft,
  type PastedFormField,
} from '../store/session/draft-kinds.ts';
import { benefitChoices } from './benefit-choices.ts';

/** The form's field for each thing that a text can say. */
const FIELD_OF = {
  accessId: 'accessId',
  contractId: 'contractId',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  plan: 'choice',
  customer: 'customer',
} as const satisfies Readonly<Record<keyof PastedContract['doubts'], PastedFormField>>;

/** What a text says of a contract, as the form of a new one has it. Its name is its label, whether or not the plan is known. */
export function draftOfPasted(contract: PastedContract): ContractDraft {
  const { name, plan, granted, doubts } = contract;
  const filled = Object.entries({
    label: name,
    customer: contract.customer,
    // A choice that the form does not list would be shown as no choice at all.
    choice: plan === null || !benefitChoices.isListed(plan) ? null : benefitChoices.keyOf(plan),
    accessId: contract.accessId,
    contractId: contract.contractId,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    granted: granted === null ? null : String(granted),
  }).filter((entry): entry is [PastedFormField, string] => entry[1] !== null);
  return {
    ...emptyContractDraft,
    ...Object.fromEntries(filled),
    pasted: filled.map(([field]) => field),
    doubts: (Object.entries(doubts) as [keyof typeof FIELD_OF, PastedDoubt][]).map(([field, doubt]) => ({
      field: FIELD_OF[field],
      ...doubt,
    })),
  };
}

/** What is taken of a pasted text into a form: not in the place of a label and a customer that the user has given. */
export function withoutOwn(draft: ContractDraft, pasted: ContractDraft): ContractDraft {
  const isOwn = (field: PastedFormField) =>
    (field === 'label' || field === 'customer') && draft[field] !== '' && !draft.pasted.includes(field);
  return {
    ...pasted,
    pasted: pasted.pasted.filter((field) => !isOwn(field)),
    doubts: pasted.doubts.filter(({ field }) => !isOwn(field)),
  };
}

/** A form into which a text is pasted: what the text says stands in its fields, what it does not say stays. */
export function withPasted(
  draft: ContractDraft,
  { pasted, doubts, ...values }: ContractDraft,
): ContractDraft {
  const isOld = (field: PastedFormField) =>
    pasted.includes(field) || doubts.some((doubt) => doubt.field === field);
  return {
    ...draft,
    ...Object.fromEntries(pasted.map((field) => [field, values[field]])),
    ...(pasted.includes('granted') ? { unlimited: false } : {}),
    pasted: [...draft.pasted.filter((field) => !isOld(field)), ...pasted],
    doubts: [...draft.doubts.filter(({ field }) => !isOld(field)), ...doubts],
  };
}

/** Changes that the user makes to a form: what was said of these fields as pasted holds no more. */
export function changedByUser(draft: ContractDraft, changes: Partial<ContractDraft>): Partial<ContractDraft> {
  const isChanged = (field: PastedFormField) =>
    field in changes || (field === 'granted' && 'unlimited' in changes);
  if (!draft.pasted.some(isChanged) && !draft.doubts.some(({ field }) => isChanged(field))) return changes;
  return {
    ...changes,
    pasted: draft.pasted.filter((field) => !isChanged(field)),
    doubts: draft.doubts.filter(({ field }) => !isChanged(field)),
  };
}

/** Whether nothing but IDs was found: such a text is pasted like any other, and cleaned in the fields for IDs. */
export function isOnlyIds({ pasted, doubts }: ContractDraft): boolean {
  return doubts.length === 0 && pasted.every((field) => field === 'accessId' || field === 'contractId');
}

import * as v from 'valibot';

/** A form that is kept half-filled: the name under which it is kept, and what may be kept there. */
export interface DraftKind<Draft> {
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, KeptDraft<Draft>>;
}

/** A draft, and the id of the contract it is about; `null` for a new contract. */
export interface KeptDraft<Draft> {
  readonly contract: string | null;
  readonly draft: Draft;
}

function draftKind<const Entries extends v.ObjectEntries>(name: string, entries: Entries) {
  const schema = v.object({
    contract: v.optional(v.nullable(v.string()), null),
    draft: v.pipe(v.object(entries), v.readonly()),
  });
  return { name, schema };
}

/** A contract as it stands in its form: everything exactly as typed. */
export const CONTRACT_DRAFT = draftKind('contract-form', {
  label: v.string(),
  customer: v.string(),
  /** A key of `benefitChoices`, or empty while no benefit is chosen. */
  choice: v.string(),
  accessId: v.string(),
  contractId: v.string(),
  startsOn: v.string(),
  endsOn: v.string(),
  granted: v.string(),
  unlimited: v.boolean(),
  accounts: v.pipe(v.array(v.string()), v.readonly()),
  /** An account that was typed and not yet added to the list. */
  account: v.string(),
});
export type ContractDraft = v.InferOutput<typeof CONTRACT_DRAFT.schema>['draft'];

/** The form of a new contract before anything is typed. */
export const emptyContractDraft: ContractDraft = {
  label: '',
  customer: '',
  choice: '',
  accessId: '',
  contractId: '',
  startsOn: '',
  endsOn: '',
  granted: '',
  unlimited: false,
  accounts: [],
  account: '',
};

/** An incident as it stands in the form that logs it: everything exactly as typed. */
export const LOG_DRAFT = draftKind('log-form', {
  day: v.string(),
  time: v.string(),
  /** Whether it was before or after the reading of its day, or empty. */
  order: v.picklist(['', 'before', 'after']),
  /** The id of a portal, or empty. */
  portal: v.string(),
  request: v.string(),
  note: v.string(),
});
export type LogDraft = v.InferOutput<typeof LOG_DRAFT.schema>['draft'];

/** The step of the guided start that was open last, and what was chosen by then. */
export const START_DRAFT = draftKind('start', { step: v.number(), choice: v.string() });
export type StartDraft = v.InferOutput<typeof START_DRAFT.schema>['draft'];

import * as v from 'valibot';
import { CHECK_PORTALS, CHECK_STEPS } from '../../guidance/balance-check/steps.ts';
import { PASTED_DOUBTS } from '../../guidance/pasted-doubts.ts';

/** A form that is kept half-filled: the name under which it is kept, and what may be kept there. */
export interface DraftKind<Draft> {
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, KeptDraft<Draft>>;
}

/** A draft, and the id of the contract it is about; `null` for a new contract. */
export interface KeptDraft<Draft> {
  readonly contract: string | null;
  /** The id under which it is saved, so that it is saved once, however often that is tried. */
  readonly save?: string;
  readonly draft: Draft;
}

function draftKind<const Entries extends v.ObjectEntries>(name: string, entries: Entries) {
  const schema = v.object({
    contract: v.optional(v.nullable(v.string()), null),
    save: v.exactOptional(v.string()),
    draft: v.pipe(v.object(entries), v.readonly()),
  });
  return { name, schema };
}

/** A balance that a page shows, and the id of its portal; `null` where none is known. */
export const ReadingShownSchema = v.nullable(
  v.object({ remaining: v.union([v.number(), v.literal('unlimited')]), source: v.string() }),
);

/** The fields of a contract's form that a pasted text can fill. */
const PASTED_FIELDS = [
  ...(['label', 'customer', 'choice', 'accessId', 'contractId'] as const),
  ...(['startsOn', 'endsOn', 'granted'] as const),
];
export type PastedFormField = (typeof PASTED_FIELDS)[number];

/** The fields that hold what was pasted, until they are changed. */
export const PastedFieldsSchema = v.pipe(v.array(v.picklist(PASTED_FIELDS)), v.readonly());

/** What the pasted text leaves in doubt, until the field is changed. */
export const PastedDoubtsSchema = v.pipe(
  v.array(
    v.object({
      field: v.picklist(PASTED_FIELDS),
      kind: v.picklist(PASTED_DOUBTS),
      values: v.pipe(v.array(v.string()), v.readonly()),
    }),
  ),
  v.readonly(),
);

/** A contract as it stands in its form: everything exactly as typed. */
const CONTRACT_FIELDS = {
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
  /** What a portal, named by its id, showed as remaining where the form was filled in from its page. */
  reading: v.optional(ReadingShownSchema, null),
  pasted: v.optional(PastedFieldsSchema, []),
  doubts: v.optional(PastedDoubtsSchema, []),
} as const;
export const CONTRACT_DRAFT = draftKind('contract-form', CONTRACT_FIELDS);
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
  reading: null,
  pasted: [],
  doubts: [],
};

/** The contracts of a pasted text that has several, to be looked over and saved. */
export const PASTED_DRAFT = draftKind('pasted', {
  contracts: v.pipe(v.array(v.pipe(v.object(CONTRACT_FIELDS), v.readonly())), v.readonly()),
  /** Whether the text went on behind what was read of it. */
  isCut: v.boolean(),
});
export type PastedDraft = v.InferOutput<typeof PASTED_DRAFT.schema>['draft'];

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

/** The steps by which a balance is read (R19): where the user was when the popup closed over the page. */
export const CHECK_DRAFT = draftKind('check', {
  portal: v.picklist(CHECK_PORTALS),
  step: v.picklist(CHECK_STEPS),
});

import type { LabelKind } from './find-labels.ts';

/** What a text can say of a contract. */
export type PastedField = 'accessId' | 'contractId' | 'startsOn' | 'endsOn' | 'plan' | 'customer';

/** How sure a fact is of its field: where one is surer, the others do not count. */
export const SURENESS = { weak: 0, said: 1, labelled: 2 } as const;

/** A value that stands somewhere in the text, and of which field it is. */
export interface Fact {
  readonly field: PastedField;
  /** As the text has it. A day is read once it is known in which order the text writes days. */
  readonly text: string;
  readonly sureness: number;
  /** The number of its paragraph. */
  readonly section: number;
  /** The languages whose label it has; absent where none says so. */
  readonly languages?: ReadonlySet<string>;
  /** Whether it is an ID whose characters a control turns round. */
  readonly isTurned?: true;
}

/** A fact of a line, and where in it the value or its label stands. */
export interface PlacedFact extends Fact {
  readonly at: number;
}

/** Facts that are of one contract, because they stand in one row of a table. */
export interface Row {
  readonly facts: readonly Fact[];
}

/** The field of the day behind a label. */
export const FIELD_OF = { startDate: 'startsOn', endDate: 'endsOn' } as const satisfies Readonly<
  Partial<Record<LabelKind, PastedField>>
>;

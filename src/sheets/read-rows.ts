import { benefitOf, type Entitlement, grantedIncidents, offerOf } from '../entitlements/grants.ts';
import { idProblem } from '../entitlements/ids.ts';
import type { Quantity } from '../entitlements/rule-set.ts';
import type { PastedDoubt } from '../guidance/pasted-doubts.ts';
import { inOneLine } from '../ledger/bidi-controls.ts';
import { LONGEST_LABEL } from '../ledger/limits.ts';
import { type Fact, type PastedField, SURENESS } from '../portals/pasted/facts.ts';
import { languageOf } from '../portals/pasted/find-labels.ts';
import {
  type Around,
  contractOf,
  dayReader,
  type PastedContract,
} from '../portals/pasted/pasted-contract.ts';
import { type PlainLine, plainCell } from '../portals/pasted/plain-lines.ts';
import { factsOfCell, labelOfCell } from '../portals/pasted/tables.ts';
import type { Columns, Header, SheetField } from './columns.ts';

/** Why something of a row stays empty. */
export interface SheetDoubt {
  readonly field: SheetField;
  /** `unread`: what stands there is no such value. */
  readonly kind: PastedDoubt['kind'] | 'unread';
  readonly values: readonly string[];
}

/** A row of a table, with nothing in it that is not certain. */
export interface SheetRow {
  /** Counted from 1, as spreadsheets do. */
  readonly row: number;
  readonly label: string | null;
  readonly customer: string | null;
  readonly accessId: string | null;
  readonly contractId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** `null` where the row names none, or one that is not known. */
  readonly plan: Entitlement | null;
  /** As its cell has it. */
  readonly planName: string | null;
  /** What is granted; `null` where the row does not say so, or says what the plan grants anyway. */
  readonly granted: Quantity | null;
  readonly doubts: readonly SheetDoubt[];
}

const NO_LANGUAGE: ReadonlySet<string> = new Set();

/** The kinds of labels, by field, whose cells are read as those below a label in a mail. */
const KIND_OF = {
  accessId: 'accessId',
  contractId: 'contractId',
  startsOn: 'startDate',
  endsOn: 'endDate',
  period: 'period',
  plan: 'name',
} as const;
const READ_AS_PASTED = Object.keys(KIND_OF) as (keyof typeof KIND_OF)[];

/** Reads the rows below the header as contracts; days in the order that the whole table proves. */
export function readRows(
  rows: readonly (readonly string[])[],
  { row: head, columns }: Header,
  around: Around,
): SheetRow[] {
  const cells = rows
    .slice(head + 1)
    .map((row, nth) => ({ number: head + nth + 2, cellOf: cellsOf(row, columns) }));
  const facts = cells.map(({ cellOf }) => factsOf(cellOf));
  const days = cells.flatMap(({ cellOf }) => (['startsOn', 'endsOn', 'period'] as const).map(cellOf));
  const headers = (rows[head] ?? []).flatMap((header) => labelOfCell(plainCell(header))?.languages ?? []);
  const readDay = dayReader(days, facts, languageOf(headers));
  return cells.map(({ number, cellOf }, nth) =>
    rowOf(number, cellOf, facts[nth] ?? [], contractOf(facts[nth] ?? [], readDay, around)),
  );
}

type CellOf = (field: SheetField) => PlainLine;

function cellsOf(row: readonly string[], columns: Columns): CellOf {
  return (field) => {
    const column = columns[field];
    return plainCell(column === null ? '' : (row[column] ?? ''));
  };
}

function factsOf(cellOf: CellOf): Fact[] {
  return READ_AS_PASTED.flatMap((field) => {
    const cell = cellOf(field);
    if (cell.shown === '') return [];
    const found = factsOfCell(cell, { kind: KIND_OF[field], isWeak: false, languages: NO_LANGUAGE });
    const isId = field === 'accessId' || field === 'contractId';
    return isId && found.length === 0 ? otherId(field, cell) : found;
  });
}

/** A spreadsheet has made a number of it, and not kept all of its figures. */
const SHORTENED = /^[\d.,]+e\+?\d+$/i;

/** IDs are opaque: in a column that is said to hold them, one word with a figure in it is one. */
function otherId(field: 'accessId' | 'contractId', { shown, section }: PlainLine): Fact[] {
  const isOne =
    /^\S*\p{N}\S*$/u.test(shown) &&
    !/[@*•…\\]/.test(shown) &&
    !SHORTENED.test(shown) &&
    idProblem(shown) === null;
  return isOne ? [{ field, text: shown, sureness: SURENESS.labelled, section }] : [];
}

function rowOf(row: number, cellOf: CellOf, facts: readonly Fact[], read: PastedContract): SheetRow {
  const byId = planOfId(cellOf('planId').narrow);
  const plan = byId.plan ?? read.plan;
  const granted = grantedOf(cellOf('granted').narrow, plan);
  const planName = cellOf('plan').shown || null;
  const doubts: SheetDoubt[] = [
    ...(Object.entries(read.doubts) as [PastedField, PastedDoubt][])
      // Tables are kept for years; and a plan that its ids name is not in doubt.
      .filter(([field, { kind }]) => kind !== 'ended' && !(field === 'plan' && plan !== null))
      .map(([field, doubt]) => ({ field, ...doubt })),
    ...READ_AS_PASTED.filter((field) => cellOf(field).shown !== '' && !hasFacts(field, facts)).map((field) =>
      unread(field, cellOf(field).shown),
    ),
    ...(byId.isUnknown ? [unread('planId', cellOf('planId').shown)] : []),
    ...(granted.isUnread ? [unread('granted', cellOf('granted').shown)] : []),
  ];
  return {
    row,
    label: textOf(cellOf('label').shown) ?? textOf(planName ?? ''),
    customer: textOf(cellOf('customer').shown),
    accessId: read.accessId,
    contractId: read.contractId,
    startsOn: read.startsOn,
    endsOn: read.endsOn,
    plan,
    planName,
    granted: granted.value ?? (plan === null || grantedIncidents(plan) === null ? read.granted : null),
    doubts,
  };
}

function unread(field: SheetField, value: string): SheetDoubt {
  return { field, kind: 'unread', values: [value] };
}

function hasFacts(field: (typeof READ_AS_PASTED)[number], facts: readonly Fact[]): boolean {
  return facts.some((fact) =>
    field === 'period' ? fact.field === 'startsOn' || fact.field === 'endsOn' : fact.field === field,
  );
}

function textOf(shown: string): string | null {
  return shown === '' ? null : inOneLine(shown).slice(0, LONGEST_LABEL).trim();
}

/** The plan whose ids a cell of the product's own tables has: "mpn-2021/signature-cloud-support/gold/hybrid". */
function planOfId(text: string): { readonly plan: Entitlement | null; readonly isUnknown: boolean } {
  if (text === '') return { plan: null, isUnknown: false };
  const [ruleSet = '', benefit = '', offer = '', competencyGroup = ''] = text.split('/');
  const plan = { ruleSet, benefit, offer: offer || null, competencyGroup: competencyGroup || null };
  const isKnown = benefitOf(plan) !== null && (plan.offer === null || offerOf(plan) !== null);
  return isKnown ? { plan, isUnknown: false } : { plan: null, isUnknown: true };
}

/** In every language; spreadsheets have no figure for it. */
export const UNLIMITED = '∞';

interface Granted {
  readonly value: Quantity | null;
  readonly isUnread: boolean;
}

function grantedOf(text: string, plan: Entitlement | null): Granted {
  if (text === '') return { value: null, isUnread: false };
  const said = text === UNLIMITED ? 'unlimited' : /^\d{1,6}$/.test(text) ? Number(text) : null;
  if (said === null) return { value: null, isUnread: true };
  // What the rule set says itself is left to it (D6).
  return { value: plan !== null && grantedIncidents(plan) === said ? null : said, isUnread: false };
}

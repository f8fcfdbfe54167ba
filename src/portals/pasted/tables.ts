import { dateSpans } from '../reading/dates.ts';
import { type Fact, FIELD_OF, type Row, SURENESS } from './facts.ts';
import { type FoundLabel, isOfId, labelsIn } from './find-labels.ts';
import { idAt } from './id-tokens.ts';
import { customerIn } from './line-facts.ts';
import type { PlainLine } from './plain-lines.ts';
import { plansIn } from './plan-names.ts';
import { JOINT } from './words.ts';

/** A table at the start of some lines: a contract in each row, or in each column. */
export interface Table {
  readonly rows: readonly Row[];
  /** How many lines it takes. */
  readonly size: number;
}

const SEPARATORS = ['\t', '|', ';', ','] as const;

/** The cells of a line, in each of its forms. */
function cellsOf(line: PlainLine, separator: string): PlainLine[] {
  const cells: PlainLine[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at <= line.shown.length; at += 1) {
    const character = line.shown.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (at < line.shown.length && (character !== separator || isQuoted)) continue;
    cells.push(cellAt(line, start, at));
    start = at + 1;
  }
  const isFramed =
    separator === '|' && cells.length > 2 && cells[0]?.shown === '' && cells.at(-1)?.shown === '';
  return isFramed ? cells.slice(1, -1) : cells;
}

function cellAt({ shown, narrow, plain, section }: PlainLine, from: number, to: number): PlainLine {
  let [start, end] = [from, to];
  while (start < end && /[\s"]/.test(shown.charAt(start))) start += 1;
  while (end > start && /[\s"]/.test(shown.charAt(end - 1))) end -= 1;
  return {
    shown: shown.slice(start, end),
    narrow: narrow.slice(start, end),
    plain: plain.slice(start, end),
    section,
  };
}

/** The label that a cell is. */
export function labelOfCell({ plain }: Pick<PlainLine, 'plain'>): FoundLabel | null {
  const [label] = labelsIn(plain);
  if (label === undefined || label.at !== 0) return null;
  return /^ ?(?:\([^()]{0,40}\))?[ :*.]*$/.test(plain.slice(label.end)) ? label : null;
}

/**
 * The table that begins with one of these lines; `null` where none does.
 *
 * @param labels those of its first line
 */
export function tableAt(
  lines: readonly PlainLine[],
  from: number,
  labels: readonly FoundLabel[],
): Table | null {
  if (labels.length === 0) return null;
  const ofRows = labels.length > 1 && labels.some(isOfId) ? tableOfRows(lines, from) : null;
  return ofRows ?? tableOfColumns(lines, from);
}

function tableOfRows(lines: readonly PlainLine[], from: number): Table | null {
  const head = lines[from];
  if (head === undefined) return null;
  for (const separator of SEPARATORS) {
    if (!head.shown.includes(separator)) continue;
    const columns = cellsOf(head, separator).map(labelOfCell);
    const labels = columns.filter((label) => label !== null);
    if (labels.length < 2 || !labels.some(isOfId)) continue;
    const rows = rowsBelow(lines, from + 1, separator, columns);
    if (rows.some(({ facts }) => facts.length > 0)) return { rows, size: rows.length + 1 };
  }
  return null;
}

function rowsBelow(
  lines: readonly PlainLine[],
  from: number,
  separator: string,
  columns: readonly (FoundLabel | null)[],
): Row[] {
  const rows: Row[] = [];
  for (let [at, without] = [from, 0]; without < MOST_EMPTY; at += 1) {
    const line = lines[at];
    if (line === undefined || !line.shown.includes(separator)) break;
    const cells = cellsOf(line, separator);
    // With other cells than the head has, it is not known which is which; empty ones at the end may be missing.
    const isRow = cells.length <= columns.length;
    const facts = isRow ? columns.flatMap((label, nth) => factsOfCell(cells[nth], label)) : [];
    rows.push({ facts });
    without = facts.length === 0 ? without + 1 : 0;
  }
  return rows;
}

/** A table ends where that many rows have nothing of a contract; a line below its head is one of them. */
const MOST_EMPTY = 3;
/** More lines are not about one contract. */
const MOST_LABELS = 20;

/** A label in the first cell of each line, and a contract in each of the others. */
function tableOfColumns(lines: readonly PlainLine[], from: number): Table | null {
  const rows: PlainLine[][] = [];
  const heads: FoundLabel[] = [];
  for (const line of lines.slice(from, from + MOST_LABELS)) {
    const row = line.shown.includes('\t') ? cellsOf(line, '\t') : [];
    const head = row[0] === undefined ? null : labelOfCell(row[0]);
    if (head === null) break;
    rows.push(row);
    heads.push(head);
  }
  const width = rows[0]?.length ?? 0;
  const isTable =
    rows.length > 1 && width > 2 && rows.every((row) => row.length === width) && heads.some(isOfId);
  if (!isTable) return null;
  const columns = Array.from({ length: width - 1 }, (_, nth) => ({
    facts: rows.flatMap((row, line) => factsOfCell(row[nth + 1], heads[line] ?? null)),
  }));
  return columns.every(({ facts }) =>
    facts.some(({ field }) => field === 'accessId' || field === 'contractId'),
  )
    ? { rows: columns, size: rows.length }
    : null;
}

/** What a cell says below a label. */
export function factsOfCell(
  cell: PlainLine | undefined,
  label: Pick<FoundLabel, 'kind' | 'isWeak' | 'languages'> | null,
): Fact[] {
  return valuesOfCell(cell, label).map((fact) => ({
    ...fact,
    languages: label?.languages ?? new Set<string>(),
  }));
}

function valuesOfCell(
  cell: PlainLine | undefined,
  label: Pick<FoundLabel, 'kind' | 'isWeak'> | null,
): Fact[] {
  if (cell === undefined || label === null || cell.shown === '') return [];
  const own = { sureness: label.isWeak ? SURENESS.weak : SURENESS.labelled, section: cell.section };
  switch (label.kind) {
    case 'accessId':
    case 'contractId':
      return idOfCell(cell).map((id) => ({
        field: label.kind === 'accessId' ? 'accessId' : 'contractId',
        ...id,
        ...own,
      }));
    case 'period':
    case 'startDate':
    case 'endDate':
      return daysOfCell(cell, label.kind).map((day) => ({ ...day, ...own }));
    case 'customer':
      return textOfCell(customerIn(cell.shown), 'customer', own);
    case 'name':
      return textOfCell(planOfCell(cell), 'plan', own);
  }
}

type Own = Pick<Fact, 'sureness' | 'section'>;

function textOfCell(text: string | null, field: 'customer' | 'plan', own: Own): Fact[] {
  return text === null ? [] : [{ field, text, ...own }];
}

function idOfCell({ narrow }: PlainLine): Pick<Fact, 'text' | 'isTurned'>[] {
  const found = idAt(narrow, 0);
  if (found?.end !== narrow.length) return [];
  return [{ text: found.id, ...(found.isTurned ? { isTurned: true } : {}) }];
}

/** The one day in a cell, or the two of a period. */
function daysOfCell(
  { plain }: PlainLine,
  kind: 'period' | 'startDate' | 'endDate',
): Pick<Fact, 'field' | 'text'>[] {
  const [day, next, ...others] = dateSpans(plain);
  if (day === undefined || others.length > 0) return [];
  const first = plain.slice(day.at, day.end);
  if (kind !== 'period') return next === undefined ? [{ field: FIELD_OF[kind], text: first }] : [];
  if (next === undefined || !JOINT.test(plain.slice(day.end, next.at))) return [];
  return [
    { field: 'startsOn', text: first },
    { field: 'endsOn', text: plain.slice(next.at, next.end) },
  ];
}

/** The name of the plan in a cell; all of it, where it is none that is known. */
function planOfCell({ plain, shown }: PlainLine): string {
  const [plan, ...others] = plansIn(plain);
  return (plan === undefined || others.length > 0 ? shown : shown.slice(plan.at, plan.end)).slice(0, 200);
}

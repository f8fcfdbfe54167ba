import { call } from '../dom.ts';
import type { ValueLabel } from '../labels.ts';
import type { Fact } from './facts.ts';
import { labelOf, withoutCopyWord } from './label-match.ts';
import { type Box, isWithin, type PageText, textOfLine, textOfPieces } from './page-text.ts';
import { isPlanName, mayBeName, planNameIn } from './plan-names.ts';

/**
 * A record of a table or grid: a row, if column headers are labels; a column, if row headers are labels and
 * there is more than one column of values.
 */
export interface TableRow {
  readonly box: Box;
  readonly facts: readonly Fact[];
  /** The cell in the column of names, else the first one in a column without a label. */
  readonly name: string | null;
  /** The row itself, or the one that it opens below; `null` for a column. */
  readonly row: Box | null;
}

export interface Tables {
  readonly rows: readonly TableRow[];
  /** The boxes of column headers. */
  readonly headers: ReadonlySet<Box>;
}

const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const ROW = 'tr, [role="row"]';
const CELL = 'th, td, [role="columnheader"], [role="rowheader"], [role="cell"], [role="gridcell"]';
const HEADER = 'th:not([scope="row"]), [role="columnheader"]';
const ROW_HEADER = '[scope="row"], [role="rowheader"]';
const NAME_COLUMNS = ['name', 'namn', 'nom', 'nombre', 'nome', '名前', '이름', 'имя', 'название', '名称'];

/** A table and its own rows, without those of tables in its cells. */
interface Grid {
  readonly box: Box;
  readonly rows: Row[];
}

interface Row {
  readonly box: Box;
  readonly cells: Box[];
}

interface HeadedTable {
  readonly box: Box;
  readonly header: Row;
  /** Those below the header. */
  readonly rows: readonly Row[];
}

export function readTables(page: PageText): Tables {
  const tables = headedTables(page);
  return {
    rows: tables.flatMap((table) => recordsOf(page, table)),
    headers: new Set(tables.flatMap(({ header }) => header.cells)),
  };
}

/** The tables with column headers. Some portals draw headers and rows as two tables, one below the other. */
function headedTables(page: PageText): HeadedTable[] {
  const tables: HeadedTable[] = [];
  let above: Row | null = null;
  for (const { box, rows } of gridsOf(page)) {
    const own = rows.find(({ cells }) => isHeaderRow(page, cells)) ?? null;
    const after = own === null ? rows : rows.slice(rows.indexOf(own) + 1);
    const fits = above !== null && above.cells.length === after[0]?.cells.length;
    const header: Row | null = own ?? (fits ? above : null);
    if (header !== null) tables.push({ box, header, rows: after });
    above = after.length === 0 ? own : null;
  }
  return tables;
}

function recordsOf(page: PageText, { box, header, rows }: HeadedTable): TableRow[] {
  const columns = columnsOf(header.cells).map((cell) => headerOf(page, cell));
  // If no header is a label, the rows are read like the rest of the page.
  return columns.some((column) => column !== null && column !== 'name')
    ? rowRecords(page, rows, header.cells, columns)
    : columnRecords(page, box, header, rows);
}

/** All tables with their rows and cells, each in the nearest one around it. */
function gridsOf(page: PageText): Grid[] {
  const grids = new Map<Box, Grid>();
  const rows = new Map<Box, Row>();
  for (const box of page.boxes) {
    if (call(box.element, 'matches', TABLE)) grids.set(box, { box, rows: [] });
    else if (call(box.element, 'matches', ROW)) {
      const row = { box, cells: [] };
      rows.set(box, row);
      grids.get(nearest(box, (each) => grids.has(each)) ?? box)?.rows.push(row);
    } else if (call(box.element, 'matches', CELL)) {
      rows.get(nearest(box, (each) => rows.has(each)) ?? box)?.cells.push(box);
    }
  }
  return [...grids.values()];
}

function nearest(box: Box, isIt: (box: Box) => boolean): Box | null {
  for (let each = box.parent; each !== null; each = each.parent) if (isIt(each)) return each;
  return null;
}

function isHeaderRow(page: PageText, cells: readonly Box[]): boolean {
  if (cells.length < 2) return false;
  if (cells.every(({ element }) => call(element, 'matches', HEADER))) return true;
  if (cells[0] !== undefined && call(cells[0].element, 'closest', 'thead') !== null) return true;
  return cells.filter((cell) => typeof headerOf(page, cell) === 'string').length >= 2;
}

/** The most columns that a table can say it has. */
const MOST_COLUMNS = 100;

/** The cell of each column; `null` for a header over several columns, which names none of them, and for a gap. */
function columnsOf(cells: readonly Box[]): (Box | null)[] {
  const columns: (Box | null)[] = [];
  for (const cell of cells) {
    const place = Number(call(cell.element, 'getAttribute', 'aria-colindex') ?? 0);
    while (columns.length < place - 1 && columns.length < MOST_COLUMNS) columns.push(null);
    const span = Number(call(cell.element, 'getAttribute', 'colspan') ?? 1);
    columns.push(...(span > 1 && span < MOST_COLUMNS ? Array<null>(span).fill(null) : [cell]));
  }
  return columns;
}

/** The label of a column; `null` for any other header. */
function headerOf(page: PageText, cell: Box | null): ValueLabel | null {
  if (cell === null) return null;
  const text = cellText(page, cell);
  const label = labelOf(text);
  return label ?? (NAME_COLUMNS.includes(text.toLowerCase()) ? 'name' : null);
}

/** A record for each row. A row of one cell only goes on with what the row above it is about. */
function rowRecords(
  page: PageText,
  rows: readonly Row[],
  header: readonly Box[],
  columns: readonly (ValueLabel | null)[],
): TableRow[] {
  const isNumbered = header.some(({ element }) => call(element, 'hasAttribute', 'aria-colindex'));
  return rows.map((row, nth): TableRow => {
    const isMore = nth > 0 && row.cells.length === 1 && header.length > 1 && !isNumbered;
    return { ...rowRecord(page, row, columns), row: isMore ? (rows[nth - 1]?.box ?? null) : row.box };
  });
}

function rowRecord(page: PageText, row: Row, columns: readonly (ValueLabel | null)[]): Omit<TableRow, 'row'> {
  const cells = columnsOf(row.cells).map((box, nth) => ({
    box,
    label: columns[nth] ?? null,
    text: box === null ? '' : cellText(page, box),
  }));
  const facts = cells.flatMap(({ box, label, text }) =>
    box === null || label === null || label === 'name' || label === 'activate' || text === ''
      ? []
      : [{ label, value: withoutCopyWord(text), line: box.first, box }],
  );
  const others = cells.filter(({ label, text }) => label === null && mayBeName(text));
  const named =
    cells.find(({ label, text }) => label === 'name' && text !== '') ??
    cells.find(({ box, text }) => text !== '' && box !== null && call(box.element, 'matches', ROW_HEADER)) ??
    others.find(({ text }) => isPlanName(text)) ??
    others[0];
  return { box: row.box, facts, name: named === undefined ? null : knownPartOf(page, named) };
}

/** A cell may hold more than the name: a line about it, a badge. */
function knownPartOf(page: PageText, { box, text }: { box: Box | null; text: string }): string {
  if (box === null || isPlanName(text)) return text;
  const lines = page.lines.slice(box.first, box.end);
  const texts = lines.flatMap((line) => [textOfLine(line), ...line.pieces.map((piece) => piece.text.trim())]);
  return texts.find(isPlanName) ?? planNameIn(text) ?? text;
}

function columnRecords(page: PageText, table: Box, { cells }: Row, rows: readonly Row[]): TableRow[] {
  if (cells.length < 3) return [];
  const [, ...records] = cells.map((header, column): TableRow => {
    const facts = rows.flatMap((row): Fact[] => {
      const label = headerOf(page, row.cells[0] ?? null);
      const box = row.cells[column];
      const value = box === undefined ? '' : withoutCopyWord(cellText(page, box));
      return label === null || box === undefined || value === ''
        ? []
        : [{ label, value, line: box.first, box }];
    });
    return { box: table, facts, name: cellText(page, header) || null, row: null };
  });
  return records.filter(({ facts }) => facts.length > 0);
}

function cellText({ lines }: PageText, cell: Box): string {
  const pieces = lines
    .slice(cell.first, cell.end)
    .map((line) => line.pieces.filter(({ box }) => isWithin(box, cell)));
  const words = pieces.map((each) => textOfPieces(each.filter(({ kind }) => kind !== 'button')));
  const text = words.filter((each) => each !== '').join(' ');
  return text === '' ? pieces.map(textOfPieces).join(' ').trim() : text;
}

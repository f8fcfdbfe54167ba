import type { ValueLabel } from '../labels.ts';
import type { Fact } from './facts.ts';
import { labelOf, withoutCopyWord } from './label-match.ts';
import { type Box, isWithin, type PageText, textOfPieces } from './page-text.ts';

/**
 * A record of a table or grid: a row, if column headers are labels; a column, if row headers are labels and
 * there is more than one column of values.
 */
export interface TableRow {
  readonly box: Box;
  readonly facts: readonly Fact[];
  /** The cell in the column of names, else the first one in a column without a label. */
  readonly name: string | null;
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
const NAME_COLUMNS = ['name', 'namn', 'nom', 'nombre', 'nome', '名前', '이름', 'имя', 'название', '名称'];

export function readTables(page: PageText): Tables {
  const grids = page.boxes
    .filter(({ element }) => element.matches(TABLE))
    .map((table) => readGrid(page, table));
  return {
    rows: grids.flatMap(({ rows }) => rows),
    headers: new Set(grids.flatMap(({ headers }) => headers)),
  };
}

interface Row {
  readonly box: Box;
  readonly cells: readonly Box[];
}

function readGrid(page: PageText, table: Box): { rows: TableRow[]; headers: readonly Box[] } {
  const rows = rowsIn(page, table);
  const headerRow = rows.find(({ cells }) => isHeaderRow(page, cells));
  if (headerRow === undefined) return { rows: [], headers: [] };
  const columns = columnsOf(headerRow.cells).map((cell) => headerOf(page, cell));
  const after = rows.slice(rows.indexOf(headerRow) + 1);
  // If no header is a label, the rows are read like the rest of the page.
  if (!columns.some((column) => column !== null && column !== 'name')) {
    return { rows: columnRecords(page, table, headerRow, after), headers: headerRow.cells };
  }
  return {
    headers: headerRow.cells,
    rows: after.map((row) => rowRecord(page, row, columns)),
  };
}

function rowsIn(page: PageText, table: Box): Row[] {
  const own = (selector: string, around: Box, container: string) =>
    page.boxes.filter(
      (box) => box !== around && box.element.matches(selector) && ownerOf(box, container) === around,
    );
  return own(ROW, table, TABLE).map((box) => ({ box, cells: own(CELL, box, ROW) }));
}

function ownerOf(box: Box, selector: string): Box | null {
  for (let each = box.parent; each !== null; each = each.parent)
    if (each.element.matches(selector)) return each;
  return null;
}

function isHeaderRow(page: PageText, cells: readonly Box[]): boolean {
  if (cells.length < 2) return false;
  if (cells.every(({ element }) => element.matches(HEADER))) return true;
  if (cells[0]?.element.closest('thead') !== null) return true;
  return cells.filter((cell) => typeof headerOf(page, cell) === 'string').length >= 2;
}

/** The cell of each column; `null` for a header over several columns, which names none of them. */
function columnsOf(cells: readonly Box[]): (Box | null)[] {
  return cells.flatMap((cell) => {
    const span = Number(cell.element.getAttribute('colspan') ?? 1);
    return span > 1 && span < 100 ? Array<null>(span).fill(null) : [cell];
  });
}

/** The label of a column; `null` for any other header. */
function headerOf(page: PageText, cell: Box | null): ValueLabel | null {
  if (cell === null) return null;
  const text = cellText(page, cell);
  const label = labelOf(text);
  return label ?? (NAME_COLUMNS.includes(text.toLowerCase()) ? 'name' : null);
}

function rowRecord(page: PageText, row: Row, columns: readonly (ValueLabel | null)[]): TableRow {
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
  const named =
    cells.find(({ label, text }) => label === 'name' && text !== '') ??
    cells.find(({ box }) => box?.element.matches('[scope="row"], [role="rowheader"]')) ??
    cells.find(({ label, text }) => label === null && /\p{L}/u.test(text));
  return { box: row.box, facts, name: named?.text || null };
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
    return { box: table, facts, name: cellText(page, header) || null };
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

import { parse, unparse } from 'papaparse';

/**
 * What a spreadsheet would take for a formula: it runs what a page or another person has put into a label. The apostrophe
 * before it makes it text. Those that begin a cell already get one more, so that each cell is read as it was written.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r]/u;

/** With the mark by which spreadsheets know UTF-8, and the line ends that they write. */
export function writeCsv(rows: readonly (readonly string[])[], separator: string): string {
  const safe = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `\uFEFF${unparse(safe, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** Whether the quotation marks do not match, so that cells may be wrong. */
  readonly isBroken: boolean;
  /** Whether it has more rows than are read. */
  readonly isCut: boolean;
}

/** More contracts than anybody has. */
export const MOST_ROWS = 5000;

export function readCsv(text: string): CsvTable {
  // What some spreadsheets begin with to name the separator.
  const [line = '', named = ''] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const { data, errors } = parse<string[]>(text.slice(line.length), {
    delimiter: named,
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
  });
  return {
    rows: data.slice(0, MOST_ROWS).map((row) => row.map(plain)),
    isBroken: errors.some(({ type }) => type === 'Quotes'),
    isCut: data.length > MOST_ROWS,
  };
}

function plain(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** The separator that spreadsheets expect where the comma is in numbers. */
export function separatorOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

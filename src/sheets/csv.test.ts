import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, separatorOf, writeCsv } from './csv.ts';

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''+2",
    '-3',
    '+4',
    '@SUM(A1)',
    ' =cmd',
    '\t=x',
    '＝1',
    'a;b',
    'say "x"',
    'two\nlines',
    '0004417263',
  ),
);
/** A row without any text is no row, and is left out when it is read. */
const rows = fc.array(
  fc.array(cell, { minLength: 3, maxLength: 3 }).filter((cells) => cells.some((each) => each.trim() !== '')),
  { minLength: 1, maxLength: 6 },
);

describe('a table', () => {
  it.each([',', ';', '\t'])('written with %j is read as it was written', (separator) => {
    fc.assert(
      fc.property(rows, (table) => {
        const named = [['Label', 'Access ID', 'Contract ID'], ...table];
        // A lone carriage return ends a line in no spreadsheet of today.
        const plain = named.map((row) => row.map((each) => each.replaceAll('\r', '')));
        const read = readCsv(writeCsv(plain, separator).replace('\uFEFF', ''));
        expect(read.rows).toEqual(plain);
      }),
    );
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const written = readRaw(writeCsv(table, ','));
        for (const each of written.flat()) expect(each).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("http://evil.example","Press")', `'=HYPERLINK("http://evil.example","Press")`],
    ['+cmd|/C calc', `'+cmd|/C calc`],
    ['-2+3', `'-2+3`],
    ['@SUM(1)', `'@SUM(1)`],
    ['  =1', `'  =1`],
    ['Contoso = 1', 'Contoso = 1'],
    ['C-20-118834', 'C-20-118834'],
  ])('with %j in it has %j', (value, written) => {
    expect(readRaw(writeCsv([['x', value]], ','))).toEqual([['x', written]]);
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(writeCsv([['å']], ',').charCodeAt(0)).toBe(0xfeff);
  });

  it('may name its separator first', () => {
    expect(readCsv('sep=|\r\na,b|c\r\nd|e').rows).toEqual([
      ['a,b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('with a quotation mark that is never closed is said to be broken', () => {
    expect(readCsv('a,b\n"c,d\n').isBroken).toBe(true);
    expect(readCsv('a,b\n"c",d\n').isBroken).toBe(false);
  });
});

describe('the separator', () => {
  // Where the comma is the decimal sign, spreadsheets separate with semicolons.
  it.each([
    ['en', ','],
    ['ja', ','],
    ['de', ';'],
    ['sv', ';'],
    ['fr', ';'],
    ['pt-BR', ';'],
    ['ru', ';'],
  ])('of %s is %j', (locale, separator) => expect(separatorOf(locale)).toBe(separator));
});

/** The cells as a spreadsheet gets them: by the rules of RFC 4180, and nothing else. */
function readRaw(text: string): string[][] {
  const table: string[][] = [];
  let [row, value, isQuoted]: [string[], string, boolean] = [[], '', false];
  const plain = text.replace('\uFEFF', '');
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain.charAt(at);
    if (isQuoted && character === '"' && plain.charAt(at + 1) === '"') {
      value += '"';
      at += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ',') {
      row.push(value);
      value = '';
    } else if (!isQuoted && plain.startsWith('\r\n', at)) {
      table.push([...row, value]);
      [row, value] = [[], ''];
      at += 1;
    } else value += character;
  }
  return table;
}

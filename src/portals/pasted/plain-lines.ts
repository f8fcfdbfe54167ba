import { asciiDigits } from '../reading/digits.ts';
import { textOfMarkup } from './markup.ts';

/** A line of a pasted text, in three forms in which every character stands at the same place. */
export interface PlainLine {
  /** What a person reads, with single spaces and nothing invisible. */
  readonly shown: string;
  /** The same with the ASCII forms of wide characters, of dashes and of apostrophes. */
  readonly narrow: string;
  /** The same in lower case, as labels are compared. */
  readonly plain: string;
  /** Which paragraph it is of. */
  readonly section: number;
}

/** Stands for a control that turns characters round in the midst of a word: Unicode's OBJECT REPLACEMENT CHARACTER. */
export const TURN = '\uFFFC';

/** Shorter lines are not wrapped, but end. */
const WRAPPED_FROM = 60;

/** The lines of a text without markup, marks of quotation, bullets, and what cannot be seen. Blank lines are left out. */
export function plainLines(text: string): PlainLine[] {
  const visible = withoutInvisible(textOfMarkup(text).normalize('NFC'));
  const isCjk = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u.test(visible);
  const lines: PlainLine[] = [];
  let section = 0;
  for (const line of visible.split('\n')) {
    const shown = tidy(line, isCjk);
    if (shown === '') section += 1;
    else lines.push(formsOf(shown, section));
  }
  return joinedWraps(lines);
}

/** The text of one cell: a number or a dash at its beginning is part of it. */
export function plainCell(text: string): PlainLine {
  const visible = withoutInvisible(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
  const isCjk = /[\p{sc=Han}\p{sc=Hangul}]/u.test(visible);
  return formsOf(withFullYears(asciiDigits(visible), isCjk), 0);
}

function withoutInvisible(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?<=[\p{L}\p{N}])[\u202A-\u202E\u2066-\u2069](?=[\p{L}\p{N}])/gu, TURN)
    .replace(/[^\P{C}\t\n]/gu, '');
}

function tidy(line: string, isCjk: boolean): string {
  const bare = line
    .replace(/[^\S\t]+/g, ' ')
    .replace(/^(?: ?>)+/, '')
    .replace(/^ ?(?:[-*•·–▪] |\d{1,2}[.)] )/, '')
    .replace(/\*{1,2}([^*]{1,200})\*{1,2}/g, '$1')
    .replace(/ ?\t ?/g, '\t')
    // Not the tabs: an empty cell is one.
    .replace(/^ +| +$/g, '');
  return /\d|\p{Nd}/u.test(bare)
    ? withFullYears(isAscii(bare) ? bare : asciiDigits(bare), isCjk)
    : /[^\s|]/.test(bare)
      ? bare
      : '';
}

function isAscii(text: string): boolean {
  return /^[ -~\t]*$/.test(text);
}

/**
 * Years with two figures where the form leaves no doubt which figures they are, and those of the present Japanese era; and
 * spaces around the dash of a period that touches its dates.
 */
function withFullYears(line: string, isCjk: boolean): string {
  const dotted = isCjk ? '20$1.$2.$3' : '$1.$2.20$3';
  return line
    .replace(/(?<![\d.])(\d{2})\. ?(\d{1,2})\. ?(\d{2})(?!\d|\.\d)/g, dotted)
    .replace(/(?<!\d)(\d{1,2})-(\p{L}{3,9})-(\d{2})(?!\d)/gu, '$1-$2-20$3')
    .replace(/令和 ?(元|\d{1,2})年/g, (_, year: string) => `${2018 + (year === '元' ? 1 : Number(year))}年`)
    .replace(/(?<=\d)[–—](?=\d)/g, ' – ')
    .replace(/(\d{4}|\/\d{2})-(?=\d{1,2}[/.])/g, '$1 - ')
    .replace(/(?<=[/.]\d{1,2}|日)-(?=\d{4}[/.年])/g, ' - ');
}

function formsOf(shown: string, section: number): PlainLine {
  const narrow = shown.replace(/[^ -~\t]|`/gu, narrowed);
  const plain = narrow.toLowerCase();
  return { shown, narrow, plain: plain.length === narrow.length ? plain : eachLower(narrow), section };
}

function narrowed(character: string): string {
  if (/[’‘‛`´ʼ]/.test(character)) return "'";
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  const form = character.normalize('NFKC');
  return form.length === character.length ? form : character;
}

/** Some letters have a longer form in lower case; they stay as they are. */
function eachLower(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** Puts lines together that a mail program has broken in the midst of a sentence. */
function joinedWraps(lines: readonly PlainLine[]): PlainLine[] {
  const joined: PlainLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && isWrapped(before, line)) {
      const join = (form: 'shown' | 'narrow' | 'plain') => `${before[form]} ${line[form]}`;
      joined[joined.length - 1] = {
        shown: join('shown'),
        narrow: join('narrow'),
        plain: join('plain'),
        section: line.section,
      };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function isWrapped(before: PlainLine, { shown, section }: PlainLine): boolean {
  const isLong = before.shown.length >= WRAPPED_FROM && before.shown.length < LONGEST_JOINED;
  return (
    isLong &&
    before.section === section &&
    !/[.!?:;。！？：]$/.test(before.shown) &&
    // Not the rows of a table.
    !isOfTable(before.shown) &&
    !isOfTable(shown) &&
    /^[\p{Ll}\p{N}\p{Lu}]/u.test(shown) &&
    !/^[^:：]{1,40}[:：]/.test(shown)
  );
}

function isOfTable(shown: string): boolean {
  return /[\t|;]|,[^\s\d]/.test(shown);
}

/** So that a text of nothing but long lines is not put together again and again. */
const LONGEST_JOINED = 1000;

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Both from 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** Whether the text ends inside an object or a list that was fine so far. */
  readonly isCutOff: boolean;
}

/** What may come next. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const WORD = /[-+.\w]*/y;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|/y;
const LONGEST_ESCAPE = 6;

/**
 * Finds where a text that `JSON.parse` refuses goes wrong, which browsers say each in its own words or not at
 * all. `null` for a text that is JSON.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at);
    const next = text[at];
    if (next === undefined) break;
    const takesValue: boolean = expected === 'value' || expected === 'value-or-end';
    if (next === ':' && expected === 'colon') {
      expected = 'value';
      at += 1;
    } else if (next === ',' && expected === 'comma-or-end') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (next === (open.at(-1) === '{' ? '}' : ']') && expected.endsWith('-or-end')) {
      open.pop();
      expected = open.length === 0 ? 'nothing' : 'comma-or-end';
      at += 1;
    } else if ((next === '{' || next === '[') && takesValue) {
      open.push(next);
      expected = next === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else if (next === '"' && (takesValue || expected.startsWith('key'))) {
      const string = readString(text, at);
      at = string.end;
      if (!string.isWhole) break;
      expected = !takesValue ? 'colon' : open.length === 0 ? 'nothing' : 'comma-or-end';
    } else if (takesValue) {
      const end = endOf(WORD, text, at);
      const isCut = end === text.length && open.length > 0;
      if (!isCut && !LITERAL.test(text.slice(at, end))) break;
      at = end;
      expected = open.length === 0 ? 'nothing' : 'comma-or-end';
    } else break;
  }
  if (at >= text.length && expected === 'nothing') return null;
  return { ...placeOf(text, at), isCutOff: at >= text.length && open.length > 0 };
}

/** Where a string ends that begins at `from`; where it is not whole, the place at which it goes wrong. */
function readString(text: string, from: number): { end: number; isWhole: boolean } {
  let at = from + 1;
  for (;;) {
    while (isPlain(text[at])) at += 1;
    if (text[at] === '"') return { end: at + 1, isWhole: true };
    const end = endOf(ESCAPE, text, at);
    // A letter is missing at the end, or something stands here that must not.
    if (end === at) return { end: isUnfinishedEscape(text, at) ? text.length : at, isWhole: false };
    at = end;
  }
}

/** Whether a character stands for itself in a string: no quotation mark, no backslash, no control character. */
function isPlain(character: string | undefined): boolean {
  return character !== undefined && character !== '"' && character !== '\\' && character >= ' ';
}

function isUnfinishedEscape(text: string, at: number): boolean {
  return text[at] === '\\' && at + LONGEST_ESCAPE > text.length;
}

/** The end of what a pattern that can match nothing matches at a place. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: at - lineStart + 1 };
}

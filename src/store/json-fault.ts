import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Both from 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** Whether the text ends inside an object or a list that was fine so far. */
  readonly isCutOff: boolean;
}

/** JSON as `JSON.parse` takes it, without what the library allows in settings files. */
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Errors of a word, a number or a string that may be the first half of a good one. */
const UNFINISHED = ['InvalidSymbol', 'UnexpectedEndOfNumber', 'UnexpectedEndOfString'];

/**
 * Finds where a text that `JSON.parse` refuses goes wrong: browsers word that differently, and not all give a
 * position. `null` for a text that is JSON, and for one nested too deep to be looked through.
 */
export function jsonFault(text: string): JsonFault | null {
  const error = firstError(text);
  if (error === null) return null;
  const { code, from, to } = error;
  const endsInside = from >= text.length || (to >= text.length && UNFINISHED.includes(code));
  const isCutOff = endsInside && /^\s*[[{]/.test(text);
  // A string is wrong where it stops, not where it begins.
  const at = isCutOff || code === 'UnexpectedEndOfString' ? to : from;
  return { ...placeOf(text, at), isCutOff };
}

interface FirstError {
  readonly code: string;
  /** Offsets of the wrong token: of its first character, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

function firstError(text: string): FirstError | null {
  let first: FirstError | null = null;
  const onError = (code: ParseErrorCode, from: number, length: number) => {
    first ??= { code: printParseErrorCode(code), from, to: from + length };
  };
  try {
    visit(text, { onError }, STRICT);
  } catch (problem) {
    // The library recurses once per level; a ledger has few, so a text that overflows the stack is not a ledger.
    if (!(problem instanceof RangeError)) throw problem;
  }
  return first;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

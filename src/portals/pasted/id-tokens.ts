import { LONGEST_ID } from '../../entitlements/ids.ts';
import { TURN } from './plain-lines.ts';
import { LINKING } from './words.ts';

export interface FoundId {
  readonly id: string;
  readonly end: number;
  /** A control in it turns its characters round: what is seen is not what is copied. */
  readonly isTurned: boolean;
}

/** Shorter words with a figure are counts and steps. */
const FEWEST_CHARACTERS = 4;
const TOKEN = /[A-Za-z0-9](?:[A-Za-z0-9._\uFFFC-]*[A-Za-z0-9])?/uy;
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^\d{1,4}[.-]\d{1,2}[.-]\d{1,4}$/;
/** Some of its figures are put out of sight. */
const MASK = /x{3}|[•*…]/i;

/** The ID that begins at a place of a line, in ASCII forms; `null` for any other word. */
export function idAt(narrow: string, at: number): FoundId | null {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(narrow)?.[0];
  if (token === undefined) return null;
  const around = [narrow.charAt(at - 1), narrow.charAt(at + token.length)].join('');
  // A plus is that of a number that a spreadsheet has shortened: "1.23457E+09".
  if (/[@*•…\\+]/.test(around) || MASK.test(token)) return null;
  const id = token.replaceAll(TURN, '');
  const count = id.replace(/[^A-Za-z0-9]/g, '').length;
  if (!/\d/.test(id) || count < FEWEST_CHARACTERS || id.length > LONGEST_ID) return null;
  if (YEAR.test(id) || DAY.test(id) || id.includes('..')) return null;
  const [more = ''] = /^\d+$/.test(id)
    ? (/^(?: \d{2,12}){1,8}(?= ?(?:[,;|\t]|$))/.exec(narrow.slice(at + token.length, at + 120)) ?? [])
    : [];
  return { id: id + more.replaceAll(' ', ''), end: at + token.length + more.length, isTurned: token !== id };
}

/**
 * Where the value of a label begins: behind signs and words that link the two ("is", "lautet", ":"). `null` where other
 * words come first, or a sentence ends.
 */
export function valueStart(plain: string, from: number): number | null {
  let at = from;
  for (let words = 0; at < plain.length; ) {
    const character = plain.charAt(at);
    if (/[\s:=#№/&+()"“”„«»,;|'「」『』【】[\]-]/u.test(character)) {
      at += 1;
      continue;
    }
    const word = linkingWordAt(plain, at);
    if (word === null) return at;
    words += 1;
    if (words > MOST_LINKING) return null;
    at += word.length;
  }
  return at;
}

const MOST_LINKING = 4;

function linkingWordAt(plain: string, at: number): string | null {
  const rest = plain.slice(at, at + 20);
  const [spaced = ''] = /^[\p{Script=Latin}\p{Script=Cyrillic}]+\.?/u.exec(rest) ?? [];
  if (spaced !== '') return LINKING.has(spaced) ? spaced : null;
  const [first = ''] = /^(?:および|이고|[はがもと는은이가와과및是为和与])/u.exec(rest) ?? [];
  return first === '' ? null : first;
}

import { LONGEST_ID } from '../entitlements/ids.ts';
import { VALUE_LABELS } from './labels.ts';

/** The IDs in a pasted text: one or both. */
export interface PastedIds {
  readonly accessId: string | null;
  readonly contractId: string | null;
}

type IdName = keyof PastedIds;

/** Longer texts are more than IDs with their labels. */
const LONGEST_TEXT = 500;

const ID_LABELS = (['accessId', 'contractId'] as const)
  .flatMap((name) => VALUE_LABELS[name].map((words) => ({ name, words: spaced(words) })))
  .sort((one, other) => other.words.length - one.words.length);

/** A label and the punctuation after it; not inside a word. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ID_LABELS.map(({ words }) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})\\s*[:：=*]*\\s*`,
  'giu',
);

/**
 * Reads the IDs in a text that was pasted into the field of one of them. Labels in any known language, spaces
 * and invisible characters are removed. Two IDs without labels are taken in the order in which portals show
 * them. `null` for any other text, which is then pasted as it is.
 */
export function pastedIds(text: string, into: IdName): PastedIds | null {
  if (text.length > LONGEST_TEXT) return null;
  const plain = spaced(text.replace(/[^\P{C}\s]/gu, ''));
  const parts = labelledParts(plain);
  if (parts.length > 0) return fromLabelled(parts);
  const pieces = piecesOf(plain);
  const [first = null, second = null] = pieces.map(idIn);
  if (pieces.length === 2 && first !== null && second !== null) {
    return { accessId: first, contractId: second };
  }
  const only = idIn(plain);
  return only === null ? null : { accessId: null, contractId: null, [into]: only };
}

interface Labelled {
  readonly name: IdName;
  readonly value: string | null;
}

/** Each label with the first ID after it; text before the first label is ignored. */
function labelledParts(text: string): Labelled[] {
  const matches = [...text.matchAll(LABEL)];
  return matches.flatMap((match, nth) => {
    const name = ID_LABELS.find(({ words }) => words.toLowerCase() === match[1]?.toLowerCase())?.name;
    if (name === undefined) return [];
    const after = text.slice(match.index + match[0].length, matches[nth + 1]?.index);
    return [{ name, value: idIn(piecesOf(after)[0] ?? '') }];
  });
}

function fromLabelled(parts: readonly Labelled[]): PastedIds | null {
  const found = (name: IdName) =>
    parts.find((part) => part.name === name && part.value !== null)?.value ?? null;
  const ids = { accessId: found('accessId'), contractId: found('contractId') };
  return ids.accessId === null && ids.contractId === null ? null : ids;
}

/** Splits at lines, table cells and commas. */
function piecesOf(text: string): string[] {
  return text
    .split(/[\t\r\n,;|/]+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** An ID without spaces; `null` for a text without a digit, or with characters that no ID has. */
function idIn(text: string): string | null {
  const id = text.replace(/["'“”„«»]/g, '').replace(/\s+/g, '');
  const looksLikeOne = /^[\p{L}\p{N}\p{Pd}_.]+$/u.test(id) && /\p{N}/u.test(id);
  return looksLikeOne && [...id].length <= LONGEST_ID ? id : null;
}

/** Replaces all kinds of spaces and apostrophes by one. */
function spaced(text: string): string {
  return text.replace(/[^\S\t\r\n]/g, ' ').replace(/[’‘`´]/g, "'");
}

import { LONGEST_ID } from '../entitlements/ids.ts';
import { VALUE_LABELS } from './labels.ts';

/** What a pasted text holds: one ID, or both. */
export interface PastedIds {
  readonly accessId: string | null;
  readonly contractId: string | null;
}

type Field = keyof PastedIds;

/** Longer texts are no IDs with their labels. */
const LONGEST_TEXT = 500;

const LABELS = (['accessId', 'contractId'] as const)
  .flatMap((field) => VALUE_LABELS[field].map((words) => ({ field, words: spaced(words) })))
  .sort((one, other) => other.words.length - one.words.length);

/** A label and the signs after it; the words before an ID, never those inside one. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(${LABELS.map(({ words }) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})\\s*[:：=*]*\\s*`,
  'giu',
);

/**
 * Reads the IDs out of a text that was pasted into the field of one of them: labels in any known language,
 * tabs, spaces and characters that cannot be seen fall away, and two IDs at once go to their own fields (in
 * the order of the portals where no label tells them apart). `null` where the text is no such thing: then it
 * is left exactly as it is.
 */
export function pastedIds(text: string, into: Field): PastedIds | null {
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
  readonly field: Field;
  readonly value: string | null;
}

/** Each label with the first ID after it; a text that goes on before the first label is none of ours. */
function labelledParts(text: string): Labelled[] {
  const matches = [...text.matchAll(LABEL)];
  return matches.flatMap((match, nth) => {
    const field = LABELS.find(({ words }) => words.toLowerCase() === match[1]?.toLowerCase())?.field;
    if (field === undefined) return [];
    const after = text.slice(match.index + match[0].length, matches[nth + 1]?.index);
    return [{ field, value: idIn(piecesOf(after)[0] ?? '') }];
  });
}

function fromLabelled(parts: readonly Labelled[]): PastedIds | null {
  const found = (field: Field) =>
    parts.find((part) => part.field === field && part.value !== null)?.value ?? null;
  const ids = { accessId: found('accessId'), contractId: found('contractId') };
  return ids.accessId === null && ids.contractId === null ? null : ids;
}

/** Lines, cells and enumerations. */
function piecesOf(text: string): string[] {
  return text
    .split(/[\t\r\n,;|/]+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** An ID without the spaces in it; `null` for what has no digit, or signs that no ID has. */
function idIn(text: string): string | null {
  const id = text.replace(/["'“”„«»]/g, '').replace(/\s+/g, '');
  const looksLikeOne = /^[\p{L}\p{N}\p{Pd}_.]+$/u.test(id) && /\p{N}/u.test(id);
  return looksLikeOne && [...id].length <= LONGEST_ID ? id : null;
}

/** With one kind of space, and one kind of apostrophe. */
function spaced(text: string): string {
  return text.replace(/[^\S\t\r\n]/g, ' ').replace(/[’‘`´]/g, "'");
}

import { entitlementsNamed } from '../../entitlements/parse-names.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import { labelOf } from './label-match.ts';
import { statusOf } from './statuses.ts';
import { isSectionTitle, TRANSLATED_BENEFITS } from './words.ts';

/** Longer texts are no names. */
export const LONGEST_NAME = 120;
/** More words are a sentence. */
const MOST_WORDS = 9;

/** "Support partenaire Gold 20pack": the size of the pack stays in every language (P4). */
const PACK = /(?<![\p{L}\p{N}])\d{1,3}[ -]?pack$/u;
const TRANSLATED = new RegExp(
  `^(?:${TRANSLATED_BENEFITS.map((name) => name.toLowerCase()).join('|')})(?: \\d{1,3})?$`,
  'u',
);

const known = new Map<string, boolean>();
/** Texts are kept, because the same ones are asked about again and again; not without end. */
const MOST_KEPT = 5000;

/** Whether a text is the name of a benefit or of a plan, as portals write them (P2, P4, F9, F34), and nothing else. */
export function isPlanName(text: string): boolean {
  // A name has no colon, comma or bar: it would be a name and something else.
  if (text.length > LONGEST_NAME || !/\p{L}/u.test(text) || /[:：;,，、|•]/u.test(text)) return false;
  // What an open bracket begins is said of the name.
  if (/[(（[][^)）\]]*$/u.test(text)) return false;
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const isName = isKnown(text);
  known.set(text, isName);
  return isName;
}

function isKnown(text: string): boolean {
  const plain = normaliseText(text);
  if (plain.split(' ').length > MOST_WORDS) return false;
  if (PACK.test(plain) || TRANSLATED.test(plain)) return true;
  return entitlementsNamed(text).some(({ benefit }) => benefit !== null);
}

/** The name in a text that says of it only what titles and badges do: "Activate Partner Cloud Support". */
export function planNameIn(text: string): string | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length > MOST_WORDS) return null;
  for (let size = words.length; size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const name = words.slice(from, from + size).join(' ');
      const others = [...words.slice(0, from), ...words.slice(from + size)].join(' ');
      if (isPlanName(name) && isSaidOfName(others)) return name;
    }
  }
  return null;
}

function isSaidOfName(others: string): boolean {
  return statusOf(others) !== null || isSectionTitle(normaliseText(others));
}

/**
 * Whether a text that stands where a name would may be one: no label, no status, no sentence, and not a title of
 * nothing but the portals' own words. A wrong name is worse than none.
 */
export function mayBeName(text: string): boolean {
  if (isPlanName(text)) return true;
  const plain = normaliseText(text);
  if (plain === '' || text.length > LONGEST_NAME || plain.split(' ').length > MOST_WORDS) return false;
  if (/[?!.:]$/u.test(plain) || !/\p{L}/u.test(plain)) return false;
  return labelOf(text) === null && statusOf(text) === null && !isSectionTitle(plain);
}

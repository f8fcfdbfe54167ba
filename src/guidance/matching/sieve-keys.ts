import type { KnownMessage } from '../message.ts';
import { keysOf } from './approximate.ts';
import { languageOf } from './languages.ts';
import { normaliseText } from './normalise.ts';
import type { Keys } from './sieve.ts';
import { isUnspaced } from './words.ts';

/** Key words but for the most specific match by their beginning: they may have another form, or be misspelled. */
export const BEGINNING = 4;
/** In scripts without spaces, key words match by so many characters: a line may break after them. */
const UNSPACED_LENGTH = 2;

/** Words that the portals' pages are full of: a search for one of them would stop everywhere. */
const COMMON = ['support', 'subscription', 'contract', 'accounts', 'directory'];

/** What a sieve searches for, for all wordings of these messages; many have the same key words. */
export function sieveKeys(messages: readonly KnownMessage[]): Keys[] {
  const all = messages
    .flatMap(({ wordings }) => wordings)
    .map(({ locale, keywords }) => searchedFor(keysOf(keywords.map(normaliseText), languageOf(locale))));
  return [...new Map(all.map((keys) => [JSON.stringify(keys), keys])).values()];
}

/** What of the key words of a wording is searched for, the most specific first. */
function searchedFor(keys: Keys): Keys {
  const [anchor = [], ...others] = keys.map((ways) => different(ways.map(pieceOf))).sort(bySpecificity);
  return [anchor, ...others.map((ways) => different(ways.map((way) => way.slice(0, BEGINNING))))];
}

const different = (ways: readonly string[]) => [...new Set(ways)];

/** The part of a word that every page spells the same: apostrophes vary, and lines may break. */
function pieceOf(way: string): string {
  if (isUnspaced(way)) return way.slice(0, UNSPACED_LENGTH);
  return way.split("'").reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

function bySpecificity(one: readonly string[], other: readonly string[]): number {
  return specificityOf(other) - specificityOf(one);
}

/** A longer word is rarer, with exceptions; a character of a script without spaces counts for several letters. */
function specificityOf(ways: readonly string[]): number {
  if (ways.some((way) => COMMON.includes(way))) return 0;
  return Math.min(...ways.map((way) => (isUnspaced(way) ? 4 * way.length : way.length)));
}

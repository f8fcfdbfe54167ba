import { type Alignment, align, type Difference, type WordingWord } from './align.ts';
import type { LanguageRow } from './languages.ts';
import { costsOf, synonymsOf, weightOf } from './word-costs.ts';
import { isUnspaced, splitWords, type Word } from './words.ts';

/**
 * From this score on, a stretch of text is the wording put a little differently: 1 is the same words in the
 * same order. Measured on the examples of the catalogue; docs/example-scores.md shows how far below and above it
 * they lie.
 */
export const THRESHOLD = 0.7;

/** A key word that stands apart from the others. */
const MOVED = {
  /** The price of two swapped neighbours: the word is there, its place is not the usual one. */
  cost: 0.5,
  /** At most so many words away; what is farther belongs to another clause. */
  words: 4,
};
/** In words. Aligning takes time in proportion to the length, and messages are shorter. */
const LONGEST = 240;

/** A wording split into weighted words. */
export interface PreparedWording {
  readonly words: readonly WordingWord[];
  readonly worth: number;
  readonly isNegated: boolean;
  readonly unless: readonly string[];
}

/** A stretch of text that resembles a wording. */
export interface ApproximateMatch {
  /** In the normalised text. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly differences: readonly Difference[];
}

/**
 * The key words of a wording, each with its synonyms. A text without one of them is not compared further.
 *
 * @param keywords normalised; each a word, or several, of the wording
 */
export function keysOf(
  keywords: readonly string[],
  language: LanguageRow | null,
): readonly (readonly string[])[] {
  return keywords
    .flatMap((keyword) => (isUnspaced(keyword) ? [keyword] : keyword.split(/[\s-]+/)))
    .map((key) => [key, ...synonymsOf(key, language)]);
}

/**
 * Splits a wording into weighted words.
 *
 * @param text normalised
 * @param keywords normalised; each a word, or several, of the wording
 * @param unless normalised; words that make it another message
 */
export function prepareWording(
  text: string,
  keywords: readonly string[],
  unless: readonly string[],
  language: LanguageRow | null,
): PreparedWording {
  const isKey = keyPlaces(text, keywords);
  const words = splitWords(text, language?.expand).map(({ text: word, from, to }) => ({
    text: word,
    isKey: isKey(from, to),
    weight: weightOf(word, isKey(from, to), language),
  }));
  const worth = words.reduce((sum, { weight }) => sum + weight, 0);
  return { words, worth, isNegated: isNegated(text, language), unless };
}

/**
 * The stretch of a text most like a wording; `null` where it is too different or says the opposite.
 *
 * @param text normalised, without the breaks between blocks
 * @param words its words, split as in the wording's language
 * @param least the score it must have
 */
export function findApproximate(
  text: string,
  words: readonly Word[],
  wording: PreparedWording,
  language: LanguageRow | null,
  least: number = THRESHOLD,
): ApproximateMatch | null {
  if (words.length > LONGEST) return null;
  const found = align(wording.words, words, costsOf(language));
  const whole = found === null ? null : withMovedKeys(found, text, words, language);
  if (whole === null) return null;
  const score = 1 - whole.cost / wording.worth;
  if (score < least) return null;
  const stretch = words.slice(whole.first, whole.end);
  if (stretch.some(({ text: word }) => wording.unless.includes(word))) return null;
  const { from, to } = extentOf(text, stretch, whole.differences);
  // Scripts without spaces negate at the end of the word that comes last.
  const negatedUpTo = language?.isUnspaced ? to + 3 : to;
  if (isNegated(text.slice(from, negatedUpTo), language) !== wording.isNegated) return null;
  return { from, to, score, differences: whole.differences };
}

/** The stretch extended to key words that stand before or after it; `null` where one is missing altogether. */
function withMovedKeys(
  found: Alignment,
  text: string,
  words: readonly Word[],
  language: LanguageRow | null,
): Alignment | null {
  let { first, end, cost } = found;
  const start = words[first]?.from ?? 0;
  const last = words[end - 1]?.to ?? 0;
  for (const { text: key, weight } of found.missingKeys) {
    const ways = [key, ...synonymsOf(key, language)];
    const isThere = (at: number) => {
      const word = words[at];
      if (word === undefined || !ways.includes(word.text)) return false;
      return !/[.!?。！？]/.test(
        word.from < start ? text.slice(word.to, start) : text.slice(last, word.from),
      );
    };
    const places = Array.from({ length: MOVED.words }, (_, step) => [
      found.end + step,
      found.first - 1 - step,
    ]);
    const place = places.flat().find(isThere);
    if (place === undefined) return null;
    cost += MOVED.cost - weight;
    first = Math.min(first, place);
    end = Math.max(end, place + 1);
  }
  return { ...found, first, end, cost };
}

/** A first word that replaces one of the wording, and ends a sentence of its own, is not part of it. */
function extentOf(text: string, words: readonly Word[], [difference]: readonly Difference[]) {
  const [first, second] = words;
  const isReplacement =
    difference !== undefined && difference.wording !== null && difference.page === first?.text;
  const isApart = second !== undefined && /[.:;!?]/.test(text.slice(first?.to, second.from));
  return { from: (isReplacement && isApart ? second : first)?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

function isNegated(whole: string, language: LanguageRow | null): boolean {
  if (language === null) return false;
  const text = (language.noNegations ?? []).reduce((rest, phrase) => rest.replace(phrase, ''), whole);
  if (language.isUnspaced) return language.negations.some((negation) => text.includes(negation));
  return splitWords(text, language.expand).some(({ text: word }) =>
    language.negations.some((negation) =>
      negation.endsWith("'") ? word.startsWith(negation) : word === negation,
    ),
  );
}

/** Tells whether a stretch of the wording lies in one of its key words. */
function keyPlaces(text: string, keywords: readonly string[]): (from: number, to: number) => boolean {
  const places = keywords.map((keyword) => {
    const from = text.indexOf(keyword);
    return { from, to: from + keyword.length };
  });
  return (from, to) => places.some((place) => place.from !== -1 && place.from <= from && to <= place.to);
}

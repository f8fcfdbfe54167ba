import { type Alignment, type AlignmentCosts, align, type Difference, type WordingWord } from './align.ts';
import type { LanguageRow } from './languages.ts';
import { isUnspaced, splitWords, type Word } from './words.ts';

/**
 * From this score on, a stretch of text is the wording, said a little differently: 1 is the same words in the
 * same order. Measured on the examples of the catalogue; docs/recognition.md shows how far below and above it
 * they lie.
 */
export const THRESHOLD = 0.7;

/** What a word is worth: words that carry the meaning count, the small ones between them hardly. */
const WEIGHT = { key: 2, word: 1, small: 0.5, negation: 0.25 };
/** A word of so many letters is a small one; of scripts without spaces, every character is. */
const SMALL_LETTERS = 3;
const DIFFERENCE = { synonym: 0.25, form: 0.5, other: 1 };
/** Two forms of a word share at least so many first letters, and differ in at most so many last ones. */
const FORM = { shared: 5, endings: 2 };
/** Words with fewer letters differ too much by one letter. */
const MISSPELLED = 8;
/** What is put into a sentence: an ID, a name, a number are expected there; other words are not. */
const INSERTED = { id: 0.2, word: 0.5, character: 0.25 };
/** A key word that stands elsewhere in the sentence, at most so many words before or after the others. */
const MOVED = { cost: 0.5, words: 4 };
const SWAPPED = 0.5;
/** A text with more words is looked at around the wording's key words only. */
const LONGEST = 240;

/** A wording taken apart, to be laid beside a text. */
export interface PreparedWording {
  readonly words: readonly WordingWord[];
  readonly worth: number;
  readonly isNegated: boolean;
  readonly unless: readonly string[];
}

/** Words that are much like a wording. */
export interface ApproximateMatch {
  /** In the normalised text. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly differences: readonly Difference[];
}

/**
 * The key words of a wording, each with the ways to say it; every one must be in a text that is worth looking
 * at closely.
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
 * Takes a wording apart.
 *
 * @param text normalised
 * @param keywords normalised; each a word, or several, of the wording
 * @param unless normalised; words that make another message of it
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
 * The stretch of a text most like a wording, if it is like it enough and says no opposite.
 *
 * @param text normalised, without the breaks between blocks
 * @param words its words, taken apart as the wording's language does
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
  const { from, to } = placeOf(text, stretch, whole.differences);
  // Scripts without spaces negate at the end of the word that comes last.
  const negatedUpTo = language?.isUnspaced ? to + 3 : to;
  if (isNegated(text.slice(from, negatedUpTo), language) !== wording.isNegated) return null;
  return { from, to, score, differences: whole.differences };
}

/** The stretch together with key words that stand before or after the rest; `null` where one stands nowhere. */
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

/** A first word that only replaces one of the wording, and ends a sentence of its own, is not part of it. */
function placeOf(text: string, words: readonly Word[], [difference]: readonly Difference[]) {
  const [first, second] = words;
  const isReplacement =
    difference !== undefined && difference.wording !== null && difference.page === first?.text;
  const isApart = second !== undefined && /[.:;!?]/.test(text.slice(first?.to, second.from));
  return { from: (isReplacement && isApart ? second : first)?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

function costsOf(language: LanguageRow | null): AlignmentCosts {
  return {
    swapped: SWAPPED,
    difference: (wording, page) => {
      if (wording === page) return 0;
      if (synonymsOf(wording, language).includes(page)) return DIFFERENCE.synonym;
      if (isMisspelled(wording, page)) return DIFFERENCE.synonym;
      return areForms(wording, page) ? DIFFERENCE.form : DIFFERENCE.other;
    },
    inserted: ({ text }) => {
      if (language?.negations.includes(text)) return WEIGHT.negation;
      if (/\d|@/.test(text)) return INSERTED.id;
      return isUnspaced(text) ? INSERTED.character : INSERTED.word;
    },
  };
}

function weightOf(word: string, isKey: boolean, language: LanguageRow | null): number {
  if (isKey) return isUnspaced(word) ? WEIGHT.word : WEIGHT.key;
  // Whether something is negated is asked of the sentence as a whole: portals place these words differently.
  if (language?.negations.includes(word)) return WEIGHT.negation;
  return word.length <= SMALL_LETTERS ? WEIGHT.small : WEIGHT.word;
}

function synonymsOf(word: string, language: LanguageRow | null): readonly string[] {
  return language?.synonyms.filter((row) => row.includes(word)).flat() ?? [];
}

/** "Incident" and "incidents", "plan" and "planen": one word in two forms. */
function areForms(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const rest = Math.max(one.length, other.length) - shared;
  return shared >= FORM.shared && rest <= FORM.endings;
}

/** Long words that differ in one letter: one left out, put in, or another. */
function isMisspelled(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < MISSPELLED || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return long.slice(at + 1) === short.slice(long.length > short.length ? at : at + 1);
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

import { type AlignmentCosts, align, type Difference, type WordingWord } from './align.ts';
import { type LanguageRow, languageOf } from './languages.ts';
import { isUnspaced, type Word, wordsOf } from './words.ts';

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
/** What is put into a sentence: an ID, a name, a number are expected there; other words are not. */
const INSERTED = { id: 0.2, word: 0.5 };
const SWAPPED = 0.5;
/** A text with more words is looked at around the wording's key words only. */
const LONGEST = 240;

export interface PreparedWording {
  readonly words: readonly WordingWord[];
  readonly worth: number;
  readonly isNegated: boolean;
  readonly language: LanguageRow | null;
  /** For each key word, the ways to say it; each must be in a text that is worth looking at closely. */
  readonly keys: readonly (readonly string[])[];
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
 * Makes a wording ready to be compared.
 *
 * @param text normalised
 * @param keywords normalised; each a word, or several, of the wording
 */
export function prepareWording(text: string, keywords: readonly string[], locale: string): PreparedWording {
  const language = languageOf(locale);
  const keys = keywords.flatMap((keyword) =>
    isUnspaced(keyword) ? [keyword] : wordsOf(keyword).map(({ text: word }) => word),
  );
  const isKey = keyPlaces(text, keywords);
  const words = wordsOf(text, language?.expand).map(({ text: word, from, to }) => ({
    text: word,
    isKey: isKey(from, to),
    weight: weightOf(word, isKey(from, to), language),
  }));
  return {
    words,
    worth: words.reduce((sum, { weight }) => sum + weight, 0),
    isNegated: isNegated(text, language),
    language,
    keys: keys.map((key) => [key, ...synonymsOf(key, language)]),
  };
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
  least: number = THRESHOLD,
): ApproximateMatch | null {
  if (words.length > LONGEST || !mayHold(text, wording)) return null;
  const found = align(wording.words, words, costsOf(wording.language));
  if (found === null || !found.hasAllKeys) return null;
  const score = 1 - found.cost / wording.worth;
  const { from, to } = placeOf(text, words.slice(found.first, found.end), found.differences);
  if (score < least || isNegated(text.slice(from, to), wording.language) !== wording.isNegated) return null;
  return { from, to, score, differences: found.differences };
}

/** Whether a text has all the key words somewhere, which is quickly said. */
export function mayHold(text: string, { keys }: PreparedWording): boolean {
  return keys.every((ways) => ways.some((way) => text.includes(way)));
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
      return areForms(wording, page) ? DIFFERENCE.form : DIFFERENCE.other;
    },
    inserted: ({ text }) => {
      if (language?.negations.includes(text)) return WEIGHT.negation;
      return /\d|@/.test(text) ? INSERTED.id : INSERTED.word;
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

function isNegated(text: string, language: LanguageRow | null): boolean {
  if (language === null) return false;
  if (language.isUnspaced) return language.negations.some((negation) => text.includes(negation));
  return wordsOf(text, language.expand).some(({ text: word }) =>
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

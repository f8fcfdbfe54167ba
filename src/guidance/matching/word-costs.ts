import type { AlignmentCosts } from './align.ts';
import type { LanguageRow } from './languages.ts';
import { isUnspaced } from './words.ts';

/** What the absence of a word costs; the unit is an ordinary word. */
const WEIGHT = {
  /** The message is about this word, so it counts twice. */
  key: 2,
  word: 1,
  /** Articles and prepositions change with every revision of a text. */
  small: 0.5,
  /** Negation is checked for the sentence as a whole; portals place the words of it differently. */
  negation: 0.25,
};
/** A word of up to so many characters is a small one; so is every character of a script without spaces. */
const SMALL_LETTERS = 3;

/** The share of a word's weight that a word in its place costs. */
const DIFFERENCE = {
  /** The meaning is the same. Not 0, so that a wording with the same words scores higher. */
  synonym: 0.25,
  /** The same word with another ending: its grammar may change the meaning. */
  form: 0.5,
  /** As much as leaving it out: nothing of the word is there. */
  other: 1,
};
/** Two forms of a word share at least so many first letters, and differ in at most so many last ones. */
const FORM = { shared: 5, endings: 2 };
/** In words with fewer letters, one wrong letter makes another word. */
const MISSPELLED = 8;

/** What a word costs that the wording does not have. */
const INSERTED = {
  /** Portals fill in IDs, numbers and addresses: nearly free, though several in a row make another sentence. */
  id: 0.2,
  /** Less than a missing word: all the wording says is still there. */
  word: 0.5,
  /** A character of a script without spaces is about half a word. */
  character: 0.25,
};

/** Both words are there: cheaper than one left out and put in again (1.5 for ordinary words). */
const SWAPPED = 0.5;

/** The costs by which a text is aligned with a wording of that language. */
export function costsOf(language: LanguageRow | null): AlignmentCosts {
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

/** What the absence of a word of a wording costs. */
export function weightOf(word: string, isKey: boolean, language: LanguageRow | null): number {
  if (isKey) return isUnspaced(word) ? WEIGHT.word : WEIGHT.key;
  if (language?.negations.includes(word)) return WEIGHT.negation;
  return word.length <= SMALL_LETTERS ? WEIGHT.small : WEIGHT.word;
}

/** Every word of the rows that a word is in, itself included. */
export function synonymsOf(word: string, language: LanguageRow | null): readonly string[] {
  return language?.synonyms.filter((row) => row.includes(word)).flat() ?? [];
}

/** "Incident" and "incidents", "support" and "supporten": one word in two forms. */
function areForms(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const rest = Math.max(one.length, other.length) - shared;
  return shared >= FORM.shared && rest <= FORM.endings;
}

/** Long words that differ in one letter: left out, put in or replaced. */
function isMisspelled(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < MISSPELLED || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return long.slice(at + 1) === short.slice(long.length > short.length ? at : at + 1);
}

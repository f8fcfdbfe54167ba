import { languageOf } from './languages.ts';
import { splitWords } from './words.ts';

/** Where a sentence ends: at a stop before a space or the end, at any stop of scripts without spaces. */
const SENTENCE_END = /[.!:;](?=\s|$)|[。！？!?]/;
const DOUBLE = /"/g;
/** Single ones are told from apostrophes by the side on which no letter stands. */
const QUOTATION_MARKS = [
  { opening: DOUBLE, closing: /"/ },
  { opening: /(?<![\p{L}\p{N}])'(?=\S|$)/gu, closing: /(?<=\S|^)'(?![\p{L}\p{N}])/u },
] as const;
/** Around a quotation this many words of the same text, or more, talk about it. */
const WORDS_ABOUT_IT = 2;

/**
 * Whether words on a page are talked about rather than said: quoted inside another sentence, put under a
 * condition, or asked. Help texts and tickets do so: "If you see “…”, sign in again", "Why do I get …?".
 *
 * @param text normalised, of one block
 * @param from where the words begin in it
 * @param to where they end
 */
export function isTalkedAbout(text: string, from: number, to: number, locale: string): boolean {
  const before = lastSentence(text.slice(0, from));
  const after = firstSentence(text.slice(to));
  return isQuoted(text, from, to) || isAsked(text.slice(to)) || isConditional(before, after, locale);
}

/**
 * Inside quotation marks, with words about it around them. What a colon introduces is reported as it stands,
 * the way portals pass on an error of another service.
 */
function isQuoted(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  for (const { opening, closing } of QUOTATION_MARKS) {
    const openings = [...before.matchAll(opening)];
    const opened = openings.at(-1);
    const closed = after.search(closing);
    if (opened === undefined || closed === -1 || (opening === DOUBLE && openings.length % 2 === 0)) continue;
    const lead = before.slice(0, opened.index).trimEnd();
    if (/[:=]$/.test(lead)) continue;
    if (splitWords(`${lead} ${after.slice(closed)}`).length >= WORDS_ABOUT_IT) return true;
  }
  return false;
}

/** A question mark ends the sentence, and no wording is a question. */
function isAsked(after: string): boolean {
  return /^[^.!。！]*[?？]/.test(after);
}

function isConditional(before: string, after: string, locale: string): boolean {
  const language = languageOf(locale);
  if (language === null) return false;
  if (language.isUnspaced)
    return language.conditions.some((word) => (before + after.slice(0, 6)).includes(word));
  const words = splitWords(before).map(({ text }) => text);
  return language.conditions.some((word) => words.includes(word));
}

function lastSentence(text: string): string {
  const pieces = text.split(SENTENCE_END);
  return pieces.at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(SENTENCE_END)[0] ?? '';
}

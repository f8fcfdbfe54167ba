import { languageOf } from './languages.ts';
import { splitWords } from './words.ts';

/** Ends a sentence: a stop before a space or the end; in scripts without spaces, any stop. */
const SENTENCE_END = /[.!:;](?=\s|$)|[。！？!?]/;
const DOUBLE = /"/g;
/** Single ones differ from apostrophes in having no letter on one side. */
const QUOTATION_MARKS = [
  { opening: DOUBLE, closing: /"/ },
  { opening: /(?<![\p{L}\p{N}])'(?=\S|$)/gu, closing: /(?<=\S|^)'(?![\p{L}\p{N}])/u },
] as const;
/** With so many words around it in the same text, a quotation is talked about. */
const WORDS_ABOUT_IT = 2;

/**
 * Whether words on a page mention a message instead of being one: quoted in a sentence, under a condition, or in
 * a question. Help texts and tickets do so: "If you see “…”, sign in again", "Why do I get …?".
 *
 * @param text normalised, of one block
 * @param from offset of the words
 * @param to offset of their end
 * @param wording what they are taken for
 */
export function isTalkedAbout(
  text: string,
  from: number,
  to: number,
  wording: { readonly locale: string; readonly text: string },
): boolean {
  const { locale } = wording;
  const before = lastSentence(text.slice(0, from));
  const after = firstSentence(text.slice(to));
  return (
    isQuoted(text, from, to) ||
    isAsked(text.slice(to)) ||
    isConditional(before, after, locale) ||
    beginsWithCondition(text.slice(from, to), wording)
  );
}

/**
 * Inside quotation marks with other words around them. Not after a colon: portals pass on errors of other
 * services that way.
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

/** Whether the sentence ends with a question mark; no wording is a question. */
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

/** Whether a condition stands in the place of the wording's own first word: "If you have no benefits yet". */
function beginsWithCondition(
  found: string,
  { locale, text }: { readonly locale: string; readonly text: string },
): boolean {
  const conditions = languageOf(locale)?.conditions ?? [];
  const [first, own] = [found, text].map((words) => splitWords(words)[0]?.text);
  return first !== undefined && first !== own && conditions.includes(first);
}

function lastSentence(text: string): string {
  const pieces = text.split(SENTENCE_END);
  return pieces.at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(SENTENCE_END)[0] ?? '';
}

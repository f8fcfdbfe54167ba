import { languageOf } from '../src/guidance/matching/languages.ts';
import { normaliseText } from '../src/guidance/matching/normalise.ts';
import { WordingMatcher } from '../src/guidance/matching/wording-matcher.ts';
import type { KnownMessage, Wording } from '../src/guidance/message.ts';

/**
 * What is wrong with a wording, in words for a contributor who added a language and reads no TypeScript; an empty
 * list where all is well.
 *
 * @param message the message that has the wording among its own
 * @param catalogue all messages, that one included
 */
export function wordingProblems(
  { locale, text, keywords, unless = [] }: Wording,
  message: KnownMessage,
  catalogue: readonly KnownMessage[],
): string[] {
  const stands = (word: string) => normaliseText(text).includes(normaliseText(word));
  const isSame = (other: Wording) =>
    other.locale === locale && normaliseText(other.text) === normaliseText(text);
  return [
    ...localeProblems(locale),
    ...(keywords.length === 0 ? ['keywords: add at least one word that the message always has'] : []),
    ...keywords
      .filter((word) => !stands(word))
      .map((word) => `keywords: “${word}” does not stand in the text`),
    ...unless
      .filter(stands)
      .map((word) => `unless: “${word}” stands in the text, so the text would never count`),
    ...(message.wordings.filter(isSame).length > 1 ? ['text: this row is there twice'] : []),
    ...findProblems(text, message, catalogue),
  ];
}

function localeProblems(locale: string): string[] {
  if (!isCanonical(locale)) {
    return [`locale: write “${locale}” the way browsers do, such as sv or pt-BR`];
  }
  return languageOf(locale) === null
    ? [`locale: add a row for “${locale}” in src/guidance/matching/languages.ts`]
    : [];
}

function isCanonical(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale)[0] === locale;
  } catch {
    return false;
  }
}

/** Shown on a page, these words must be found as this message and no other. */
function findProblems(text: string, { id }: KnownMessage, catalogue: readonly KnownMessage[]): string[] {
  const found = new WordingMatcher(catalogue).find(text);
  if (found.length === 0) return ['text: these words are not found as the message'];
  return found
    .filter(({ message }) => message !== id)
    .map(({ message }) => `text: these words are taken for ${message}`);
}

import type { Sentence } from '../guidance/verdict.ts';
import type { Translator } from '../i18n/translator.ts';

/** A line as bare words, where it can lead nowhere. */
export function sentenceText(words: Translator, { key, params }: Sentence): string {
  return words
    .rich(key, params)
    .map(({ text }) => text)
    .join('');
}

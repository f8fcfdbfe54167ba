import type { Sentence } from '../guidance/verdict.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';

/** A line as bare words, where it can lead nowhere. */
export function sentenceText<Key extends MessageKey>(
  words: Translator<Key>,
  { key, params }: Sentence<Key>,
): string {
  return words
    .rich(key, params)
    .map(({ text }) => text)
    .join('');
}

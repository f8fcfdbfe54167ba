import type { Sentence } from '../guidance/verdict.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';

/** A sentence as plain text, for places without links. */
export function sentenceText<Key extends MessageKey>(
  words: Translator<Key>,
  { key, params }: Sentence<Key>,
): string {
  return words
    .rich(key, params)
    .map(({ text }) => text)
    .join('');
}

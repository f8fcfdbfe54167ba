import type { Line } from '../guidance/verdict.ts';
import type { Translator } from '../i18n/translator.ts';

/** A line as bare words, where it can lead nowhere. */
export function said(words: Translator, { key, params }: Line): string {
  return words
    .rich(key, params)
    .map(({ text }) => text)
    .join('');
}

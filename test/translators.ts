import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../src/i18n/locales.ts';
import { type Messages, Translator } from '../src/i18n/translator.ts';

/** Translators with every text there is, whatever part of the product says it. */
const made = new Map(LOCALES.map((locale) => [locale, new Translator(locale, messagesOf(locale), {})]));

export function everyTextIn(locale: Locale): Translator {
  return made.get(locale) ?? new Translator(locale, messagesOf(locale), {});
}

function messagesOf(locale: Locale): Messages {
  return JSON.parse(readFileSync(`public/_locales/${locale.replace('-', '_')}/messages.json`, 'utf8'));
}

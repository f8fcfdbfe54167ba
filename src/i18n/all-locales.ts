import en from '../../public/_locales/en/messages.json';
import sv from '../../public/_locales/sv/messages.json';
import type { Locale } from './locales.ts';
import { type Messages, Translator } from './translator.ts';

/** For the background, which a service worker's rules keep from loading anything later. */
const all: Record<Locale, Messages> = { en, sv };
const made = new Map<Locale, Translator>();

export function translatorFor(locale: Locale): Translator {
  const translator = made.get(locale) ?? new Translator(locale, all[locale], en);
  made.set(locale, translator);
  return translator;
}

import en from '../../public/_locales/en/messages.json?page';
import type { Locale } from './locales.ts';
import { type Messages, Translator } from './translator.ts';

/** For pages: each language is a file of its own, loaded when it is spoken. */
const loaders: Record<Locale, () => Promise<Messages>> = {
  en: () => Promise.resolve(en),
  sv: () => import('../../public/_locales/sv/messages.json?page').then((file) => file.default),
};

export async function loadTranslator(locale: Locale): Promise<Translator> {
  return new Translator(locale, await loaders[locale](), en);
}

import type { Locale } from './locales.ts';
import { type Messages, Translator } from './translator.ts';

/** What a page can say: English, which stands in where a language has no text, and how to load the others. */
export interface PageTexts {
  readonly en: Messages;
  readonly others: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ readonly default: Messages }>>>;
}

/** For pages: each language is a file of its own, loaded when it is spoken. */
export async function loadTranslator(locale: Locale, { en, others }: PageTexts): Promise<Translator> {
  return new Translator(locale, locale === 'en' ? en : (await others[locale]()).default, en);
}

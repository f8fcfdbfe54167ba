import { type Locale, localeOfFolder } from './locales.ts';
import { type Messages, Translator } from './translator.ts';

/** What a page can say: English, which stands in where a language has no text, and how to load the others. */
export interface PageTexts {
  readonly en: Messages;
  readonly others: ReadonlyMap<string, () => Promise<Messages>>;
}

/** @param files loaders of every language, by the paths of their files */
export function pageTexts(en: Messages, files: Readonly<Record<string, () => Promise<Messages>>>): PageTexts {
  return { en, others: new Map(Object.entries(files).map(([path, load]) => [localeOfFolder(path), load])) };
}

/** For pages: each language is a file of its own, loaded when it is spoken. */
export async function loadTranslator(locale: Locale, { en, others }: PageTexts): Promise<Translator> {
  const messages = locale === 'en' ? en : await others.get(locale)?.();
  return new Translator(locale, messages ?? en, en);
}

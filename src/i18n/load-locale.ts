import type { Texts } from './bundles.ts';
import { type Locale, localeOfFolder } from './locales.ts';
import { type MessageKey, type Messages, Translator } from './translator.ts';

/** What a page can say: English, which stands in where a language has no text, and how to load the others. */
export interface PageTexts<Key extends MessageKey> {
  readonly en: Texts<Key>;
  readonly others: ReadonlyMap<string, () => Promise<Messages>>;
}

/** @param files loaders of every language, by the paths of their files */
export function pageTexts<Key extends MessageKey>(
  en: Texts<Key>,
  files: Readonly<Record<string, () => Promise<Messages>>>,
): PageTexts<Key> {
  return { en, others: new Map(Object.entries(files).map(([path, load]) => [localeOfFolder(path), load])) };
}

/** For pages: each language is a file of its own, loaded when it is spoken. */
export async function loadTranslator<Key extends MessageKey>(
  locale: Locale,
  { en, others }: PageTexts<Key>,
): Promise<Translator<Key>> {
  const messages = locale === 'en' ? en : await others.get(locale)?.();
  return new Translator(locale, messages ?? en, en);
}

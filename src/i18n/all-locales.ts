import type { BackgroundKey } from './bundles.ts';
import { LOCALES, type Locale, localeOfFolder } from './locales.ts';
import { type Messages, Translator } from './translator.ts';

/**
 * For the background, which a service worker's rules keep from loading anything later: every language's texts,
 * as text that is taken apart only when the language is spoken.
 */
const files = import.meta.glob<string>('../../public/_locales/*/messages.json', {
  query: '?background',
  import: 'default',
  eager: true,
});
const texts = new Map(Object.entries(files).map(([path, json]) => [localeOfFolder(path), json]));
const made = new Map<Locale, Translator<BackgroundKey>>();

export function translatorFor(locale: Locale): Translator<BackgroundKey> {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const translator = new Translator<BackgroundKey>(locale, messagesOf(locale), messagesOf(LOCALES[0]));
  made.set(locale, translator);
  return translator;
}

function messagesOf(locale: Locale): Messages {
  return JSON.parse(texts.get(locale) ?? '{}') as Messages;
}

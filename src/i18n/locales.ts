/**
 * The languages the product speaks, as BCP 47 writes them; `_locales` writes an underscore for the dash. The
 * first is English, which stands in for what another lacks.
 */
export const LOCALES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt-BR', 'ru', 'sv', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/** Wishes that no rule below would understand: Traditional Chinese is no Simplified Chinese. */
const NOT_SPOKEN = /^zh-(hant|tw|hk|mo)\b/i;

/** The first of the wished-for languages that the product speaks; a region it lacks gives way to its language. */
export function bestLocale(wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    if (!wish || NOT_SPOKEN.test(wish)) continue;
    const exact = LOCALES.find((locale) => locale.toLowerCase() === wish.toLowerCase());
    const language = wish.toLowerCase().split('-')[0];
    const found = exact ?? LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

/** The language of a file below `_locales`, from its path. */
export function localeOfFolder(path: string): string {
  return (path.split('/').at(-2) ?? '').replace('_', '-');
}

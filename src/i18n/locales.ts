/** The languages the product speaks, as BCP 47 writes them; `_locales` writes an underscore for the dash. */
export const LOCALES = ['en', 'sv'] as const;
export type Locale = (typeof LOCALES)[number];

/** The first of the wished-for languages that the product speaks; a region it lacks gives way to its language. */
export function bestLocale(wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    if (!wish) continue;
    const exact = LOCALES.find((locale) => locale.toLowerCase() === wish.toLowerCase());
    const language = wish.toLowerCase().split('-')[0];
    const found = exact ?? LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

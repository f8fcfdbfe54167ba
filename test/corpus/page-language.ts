/** The languages in which pages of the portals are known, from documentation of the vendor, and English. */
export const PAGE_LANGUAGES = [
  ...['en', 'cs', 'de', 'es', 'fr', 'hu', 'id', 'it', 'ja', 'ko', 'nl', 'pl'],
  ...['pt-BR', 'pt-PT', 'ru', 'sv', 'tr', 'zh-CN', 'zh-TW'],
] as const;

/** `other`: a page in a language that no source shows a portal in, or that names none that exists. */
export type PageLanguage = (typeof PAGE_LANGUAGES)[number] | 'other';

/** The language that a saved page says it is in; one that says nothing is English. */
export function pageLanguage(html: string): PageLanguage {
  const root = /<html\b[^>]*/i.exec(html)?.[0] ?? '';
  const [, tag = 'en'] = /\slang="?([a-z]{2,3}(?:-[a-z\d]{2,8})*)\b/i.exec(root) ?? [];
  const known = knownAs(tag);
  return PAGE_LANGUAGES.find((language) => language === known) ?? 'other';
}

/** `de-AT` is `de`; Portuguese is told by country, Chinese by script. */
function knownAs(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language === 'pt') return region === 'BR' ? 'pt-BR' : 'pt-PT';
  if (language === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  return language;
}

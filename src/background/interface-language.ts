import { translatorFor } from '../i18n/all-locales.ts';
import type { BackgroundKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { interfaceLocale } from '../store/language.ts';

/** The texts of menus, notifications and the icon: in the language of the extension's own pages. */
export async function interfaceTranslator(): Promise<Translator<BackgroundKey>> {
  return translatorFor(await interfaceLocale());
}

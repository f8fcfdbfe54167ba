import { bestLocale, type Locale } from '../i18n/locales.ts';
import { browser } from '../platform/browser.ts';

/** The entry of `storage.local` that holds the language the user chose, where one was chosen. */
export const LOCALE_KEY = 'locale';

export async function chosenLocale(): Promise<string | null> {
  const { [LOCALE_KEY]: locale } = await browser.storage.local.get(LOCALE_KEY);
  return typeof locale === 'string' ? locale : null;
}

export function browserLocale(): Locale {
  return bestLocale([browser.i18n.getUILanguage()]);
}

export async function pageLocale(): Promise<Locale> {
  return bestLocale([await chosenLocale(), browser.i18n.getUILanguage()]);
}

/** Calls back whenever another language is chosen, in this window or another. */
export function onLocaleChosen(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && LOCALE_KEY in changes) changed();
  });
}

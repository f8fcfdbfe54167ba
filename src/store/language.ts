import { bestLocale, type Locale } from '../i18n/locales.ts';
import { browser } from '../platform/browser.ts';
import { read, remove, write } from '../platform/storage.ts';
import { onStorageChanged } from '../platform/storage-changes.ts';
import { CHOSEN_LOCALE } from '../platform/storage-keys.ts';

/** The language the user chose, or `null` where the browser's decides. */
export function chosenLocale(): Promise<string | null> {
  return read(CHOSEN_LOCALE);
}

/** @param locale `null` follows the browser from now on */
export async function chooseLocale(locale: string | null): Promise<void> {
  if (locale === null) await remove(CHOSEN_LOCALE);
  else await write(CHOSEN_LOCALE, locale);
}

export function browserLocale(): Locale {
  return bestLocale([browser.i18n.getUILanguage()]);
}

/** The language of the extension's own interface. */
export async function interfaceLocale(): Promise<Locale> {
  return bestLocale([await chosenLocale(), browser.i18n.getUILanguage()]);
}

/** Subscribes to another choice of language from any context; returns the unsubscribe function. */
export function onLocaleChosen(changed: () => void): () => void {
  return onStorageChanged([CHOSEN_LOCALE], changed);
}

import browser from 'webextension-polyfill';
import { translatorFor } from '../i18n/all-locales.ts';
import { bestLocale } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';

/** What the background says itself (menus, notifications) is in the language of the extension's own pages. */
export async function interfaceTranslator(): Promise<Translator> {
  const { locale } = await browser.storage.local.get('locale');
  const chosen = typeof locale === 'string' ? locale : null;
  return translatorFor(bestLocale([chosen, browser.i18n.getUILanguage()]));
}

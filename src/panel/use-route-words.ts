import { useEffect, useState } from 'preact/hooks';
import type { RouteKey } from '../i18n/bundles.ts';
import { loadTranslator } from '../i18n/load-locale.ts';
import { bestLocale } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';
import { routeTexts } from './route-texts.ts';
import { useTranslator } from './use-app.ts';

/** The words for routes in the page's language; `null` until they are wanted and loaded. */
export function useRouteWords(isWanted = true): Translator<RouteKey> | null {
  const { locale } = useTranslator();
  const [words, setWords] = useState<Translator<RouteKey> | null>(null);
  useEffect(() => {
    if (isWanted) void loadTranslator(bestLocale([locale]), routeTexts).then(setWords);
  }, [locale, isWanted]);
  return words;
}

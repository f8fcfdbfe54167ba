import { useEffect, useState } from 'preact/hooks';
import { loadTranslator } from '../../i18n/load-locale.ts';
import { bestLocale } from '../../i18n/locales.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { routeTexts } from './texts.ts';

/** The words for routes in the page's language; `null` until they are loaded. */
export function useRouteWords(): Translator | null {
  const { locale } = useTranslator();
  const [words, setWords] = useState<Translator | null>(null);
  useEffect(() => {
    void loadTranslator(bestLocale([locale]), routeTexts).then(setWords);
  }, [locale]);
  return words;
}

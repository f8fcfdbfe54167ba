import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { type App, useApp as useAppOfAnyPage } from '../ui/app-context.ts';

/** What the settings may ask for. `startApp` gives the page the texts of `texts.ts`, which are these. */
export function useApp(): App<OptionsKey> {
  return useAppOfAnyPage() as App<OptionsKey>;
}

export function useTranslator(): Translator<OptionsKey> {
  return useApp().t;
}

import type { PanelKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { type App, useApp as useAppOfAnyPage } from '../ui/app-context.ts';

/** What the panel may ask for. `startApp` gives the page the texts of `texts.ts`, which are these. */
export function useApp(): App<PanelKey> {
  return useAppOfAnyPage() as App<PanelKey>;
}

export function useTranslator(): Translator<PanelKey> {
  return useApp().t;
}

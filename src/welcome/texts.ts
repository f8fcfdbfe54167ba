import en from '../../public/_locales/en/messages.json?welcome';
import type { WelcomeKey } from '../i18n/bundles.ts';
import { pageTexts } from '../i18n/load-locale.ts';
import type { Messages, Translator } from '../i18n/translator.ts';
import { type App, useApp as useAppOfAnyPage } from '../ui/app-context.ts';

export const texts = pageTexts(
  en,
  import.meta.glob<Messages>(['../../public/_locales/*/messages.json', '!**/en/messages.json'], {
    query: '?welcome',
    import: 'default',
  }),
);

/** What the welcome page may ask for. `startApp` gives it the texts above, which are these. */
export function useApp(): App<WelcomeKey> {
  return useAppOfAnyPage() as App<WelcomeKey>;
}

export function useTranslator(): Translator<WelcomeKey> {
  return useApp().t;
}

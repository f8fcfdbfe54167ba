import en from '../../public/_locales/en/messages.json?route';
import { pageTexts } from '../i18n/load-locale.ts';
import type { Messages } from '../i18n/translator.ts';

/** The texts of routes, which the panel loads only when a case is to be opened. */
export const routeTexts = pageTexts(
  en,
  import.meta.glob<Messages>(['../../public/_locales/*/messages.json', '!**/en/messages.json'], {
    query: '?route',
    import: 'default',
  }),
);

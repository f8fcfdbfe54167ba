import en from '../../../public/_locales/en/messages.json?route';
import { pageTexts } from '../../i18n/load-locale.ts';
import type { Messages } from '../../i18n/translator.ts';

/** What routes are told with; the panel needs none of it until somebody asks. */
export const routeTexts = pageTexts(
  en,
  import.meta.glob<Messages>(['../../../public/_locales/*/messages.json', '!**/en/messages.json'], {
    query: '?route',
    import: 'default',
  }),
);

import en from '../../public/_locales/en/messages.json?options';
import { pageTexts } from '../i18n/load-locale.ts';
import type { Messages } from '../i18n/translator.ts';

export const texts = pageTexts(
  en,
  import.meta.glob<Messages>(['../../public/_locales/*/messages.json', '!**/en/messages.json'], {
    query: '?options',
    import: 'default',
  }),
);

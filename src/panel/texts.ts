import en from '../../public/_locales/en/messages.json?popup';
import type { PageTexts } from '../i18n/load-locale.ts';

export const texts: PageTexts = {
  en,
  others: { sv: () => import('../../public/_locales/sv/messages.json?popup') },
};

import en from '../../../public/_locales/en/messages.json?route';
import type { PageTexts } from '../../i18n/load-locale.ts';

/** What routes are told with; the panel needs none of it until somebody asks. */
export const routeTexts: PageTexts = {
  en,
  others: { sv: () => import('../../../public/_locales/sv/messages.json?route') },
};

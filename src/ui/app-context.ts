import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { PageKey } from '../i18n/bundles.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';
import type { Contract } from '../ledger/subject.ts';
import type { Drafts } from '../store/session/drafts.ts';
import type { Settings } from '../store/settings.ts';
import type { StoredLedger } from '../store/stored-ledger.ts';

/** What every part of a page may ask for: its language, its settings and the time. */
export interface App<Key extends MessageKey = PageKey> {
  readonly t: Translator<Key>;
  readonly settings: Settings;
  /** What was half done when a page of the extension last closed. */
  readonly drafts: Drafts;
  /** The ledger as it was when the page opened; `null` where it was not known by then. */
  readonly firstLedger: StoredLedger | null;
  /** The contracts that the user's organisation gives. */
  readonly shared: readonly Contract[];
  /** The instant it is, in UTC milliseconds: for recording something that happens now. */
  readonly clock: () => number;
  /** The day on which the page was opened. */
  readonly today: CalendarDate;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** For what every page may show; `panel/use-app.ts` and `options/use-app.ts` know the texts of one page. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('used outside AppProvider');
  return app;
}

export function useTranslator(): Translator<PageKey> {
  return useApp().t;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { Translator } from '../i18n/translator.ts';

/** What every part of a page may ask for: its language and the time. */
export interface App {
  readonly t: Translator;
  /** The instant it is, in UTC milliseconds: for recording something that happens now. */
  readonly clock: () => number;
  /** The day on which the page was opened. */
  readonly today: CalendarDate;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('used outside AppProvider');
  return app;
}

export function useTranslator(): Translator {
  return useApp().t;
}

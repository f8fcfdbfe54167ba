import { type ComponentType, render } from 'preact';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import { loadTranslator, type PageTexts } from '../i18n/load-locale.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { onSettingsChanged, readSettings } from '../store/settings.ts';
import { AppProvider } from './app-context.ts';
import { openKept } from './kept.ts';
import { onLocaleChosen, pageLocale } from './language.ts';
import { applyTheme } from './theme.ts';

/**
 * Shows a page in the user's language and theme, and again whenever another is chosen; what was typed stays.
 *
 * @param clock the only clock of the page, UTC milliseconds
 * @param ready what is waited for before anything is shown
 */
export async function startApp(
  Page: ComponentType,
  title: MessageKey,
  texts: PageTexts,
  clock: () => number,
  ready: Promise<void>,
): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no place for the app');
  const today = calendarDateAt(clock());
  const opening = openKept();
  const show = async () => {
    const [t, settings, kept] = await Promise.all([
      pageLocale().then((locale) => loadTranslator(locale, texts)),
      readSettings(),
      opening,
      ready,
    ]);
    document.documentElement.lang = t.locale;
    document.documentElement.dir = t.direction;
    document.title = t.text(title);
    applyTheme(settings.theme);
    render(
      <AppProvider value={{ t, settings, kept, clock, today }}>
        <Page />
      </AppProvider>,
      root,
    );
  };
  onLocaleChosen(() => void show());
  onSettingsChanged(() => void show());
  await show();
}

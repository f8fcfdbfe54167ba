import { type ComponentType, render } from 'preact';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import { loadTranslator, type PageTexts } from '../i18n/load-locale.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { AppProvider } from './app-context.ts';
import { onLocaleChosen, pageLocale } from './language.ts';

/**
 * Shows a page in the user's language, and again whenever another language is chosen; what was typed stays.
 *
 * @param clock the only clock of the page, UTC milliseconds
 */
export async function startApp(
  Page: ComponentType,
  title: MessageKey,
  texts: PageTexts,
  clock: () => number,
): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no place for the app');
  const today = calendarDateAt(clock());
  const show = async () => {
    const t = await loadTranslator(await pageLocale(), texts);
    document.documentElement.lang = t.locale;
    document.title = t.text(title);
    render(
      <AppProvider value={{ t, clock, today }}>
        <Page />
      </AppProvider>,
      root,
    );
  };
  onLocaleChosen(() => void show());
  await show();
}

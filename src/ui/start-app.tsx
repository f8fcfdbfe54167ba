import { type ComponentType, render } from 'preact';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { PageKey } from '../i18n/bundles.ts';
import { loadTranslator, type PageTexts } from '../i18n/load-locale.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { type FirstLook, firstLook } from '../store/first-look.ts';
import { interfaceLocale, onLocaleChosen } from '../store/language.ts';
import { openDrafts } from '../store/session/drafts.ts';
import { onSettingsChanged, readSettings } from '../store/settings.ts';
import { sharedContracts } from '../store/shared-contracts.ts';
import type { StoredLedger } from '../store/stored-ledger.ts';
import { AppProvider } from './app-context.ts';
import { applyTheme } from './theme.ts';

/** Longest delay of the first paint while waiting for the ledger, ms. */
const FIRST_LOOK_MS = 200;

/**
 * Shows a page in the user's language and theme, and again whenever either changes; what was typed stays.
 *
 * @param clock the only clock of the page, UTC milliseconds
 */
export async function startApp<Key extends MessageKey>(
  Page: ComponentType,
  title: Key | PageKey,
  texts: PageTexts<Key | PageKey>,
  clock: () => number,
): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no place for the app');
  const today = calendarDateAt(clock());
  const looking = firstLook();
  const opening = openDrafts(async () => (await looking)?.saves ?? []);
  const inTime = ledgerInTime(looking);
  const show = async () => {
    const [t, settings, drafts, firstLedger, shared] = await Promise.all([
      interfaceLocale().then((locale) => loadTranslator(locale, texts)),
      readSettings(),
      opening,
      inTime,
      sharedContracts(),
    ]);
    document.documentElement.lang = t.locale;
    document.documentElement.dir = t.direction;
    document.title = t.text(title);
    applyTheme(settings.theme);
    render(
      <AppProvider value={{ t, settings, drafts, firstLedger, shared, clock, today }}>
        <Page />
      </AppProvider>,
      root,
    );
  };
  onLocaleChosen(() => void show());
  onSettingsChanged(() => void show());
  await show();
}

/**
 * The ledger as it is while the page finds out its language; `null` where that takes too long. What is shown first
 * then has the contracts in it, which is sooner than showing the page without them and then again.
 */
function ledgerInTime(looking: Promise<FirstLook | null>): Promise<StoredLedger | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, FIRST_LOOK_MS, null));
  return Promise.race([looking.then((found) => found?.ledger ?? null), late]);
}

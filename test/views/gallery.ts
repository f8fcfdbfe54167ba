import type { Page } from 'playwright';
import type { Translator } from '../../src/i18n/translator.ts';
import { LOCALE_KEY } from '../../src/ui/language.ts';
import { ChromiumDriver } from '../driver/chromium.ts';
import { importLedger } from '../driver/import-ledger.ts';
import type { OwnPage } from '../driver/own-page.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { sameFonts } from './fonts.ts';
import { overflowing } from './overflow.ts';
import { VIEWS, type View } from './views.ts';

/** What is on screen does not depend on the day on which it is looked at. */
const NOW = new Date('2026-11-26T10:00:00Z');

const SIZES: Readonly<Record<OwnPage, { readonly width: number; readonly height: number }>> = {
  popup: { width: 400, height: 600 },
  // As narrow as browsers let one be drawn.
  sidepanel: { width: 320, height: 640 },
  options: { width: 960, height: 800 },
};

/** How long a step towards a view may take, in milliseconds. */
const PATIENCE = 5000;

declare const chrome: {
  readonly storage: {
    readonly local: { set(values: object): Promise<void> };
    readonly session: { clear(): Promise<void> };
  };
};

/** A browser in which one view after the other is shown as it always looks. */
export class Gallery {
  readonly driver: ChromiumDriver;
  /** What the extension says, by which its views are reached. */
  readonly t: Translator;

  private constructor(driver: ChromiumDriver, t: Translator) {
    this.driver = driver;
    this.t = t;
  }

  /** @param extension the built extension, which says what `t` says */
  static async open(extension: string, t: Translator): Promise<Gallery> {
    const env = { ...(await sameFonts()), TZ: 'UTC' };
    const driver = await ChromiumDriver.launch({ extension, colorScheme: 'light', env });
    await driver.context.clock.setFixedTime(NOW);
    return new Gallery(driver, t);
  }

  async store(): Promise<void> {
    const names = ['linked', 'on-premises-contract', 'active-membership', 'csp-only-account'] as const;
    await importLedger(
      this.driver,
      names.flatMap((name) => ledgerNamed(name, NOW.getTime())),
    );
  }

  async show(view: View): Promise<Page> {
    // What the view before left half done would be taken up again.
    await this.driver.background.evaluate(() => chrome.storage.session.clear());
    const page = await this.driver.openOwn(view.page);
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize(SIZES[view.page]);
    await view.reach(page, this.t);
    return page;
  }

  /** Lets all pages speak a language, as the settings do, and waits until this one does. */
  async speak(page: Page, locale: string): Promise<void> {
    await this.driver.background.evaluate((chosen) => chrome.storage.local.set(chosen), {
      [LOCALE_KEY]: locale,
    });
    await page.waitForFunction((lang) => document.documentElement.lang === lang, locale);
    await page.evaluate(twoFrames);
  }

  /** What does not fit in a view, a line each. */
  overflowing(page: Page): Promise<string[]> {
    return page.evaluate(`(${overflowing.toString()})(document)`) as Promise<string[]>;
  }

  /** The view as a person sees it; the settings in all their length. */
  picture(page: Page): Promise<Buffer> {
    return page.screenshot({ fullPage: true });
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** The views of one state of the ledger. */
export const viewsWith = (stored: View['stored']): readonly View[] =>
  VIEWS.filter((view) => view.stored === stored);

/** Runs in the page: by then everything that changed has been drawn. */
function twoFrames(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
}

import type { Page } from 'playwright';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { clockAt } from '../../harness/clock.ts';
import { expandCard } from '../../harness/expand-card.ts';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { OwnPage } from '../../harness/own-page.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { takeForTabInFront } from '../../harness/tab-in-front.ts';
import { until } from '../../harness/until.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { CHOSEN_LOCALE } from '../../src/platform/storage-keys.ts';
import { nonEmpty } from '../non-empty.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import type { CardView } from './card-views.ts';
import { sameFonts } from './fonts.ts';
import { overflowing } from './overflow.ts';
import { termsLedger } from './terms-ledger.ts';
import { VIEWS, type View } from './views.ts';

declare const chrome: ExtensionApi;

/** What is on screen does not depend on the day on which it is looked at. */
const NOW = new Date('2026-11-26T10:00:00Z');

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZES: Readonly<Record<OwnPage, Size>> = {
  popup: { width: 400, height: 600 },
  // As narrow as browsers let one be drawn.
  sidepanel: { width: 320, height: 640 },
  options: { width: 1200, height: 800 },
  welcome: { width: 1200, height: 800 },
};

/** What is left of each at 200 %: browsers let no popup grow beyond 800 by 600 pixels, and no panel is narrower than that. */
const ZOOMED: Readonly<Record<OwnPage, Size>> = {
  popup: { width: 400, height: 300 },
  sidepanel: { width: 320, height: 320 },
  options: { width: 600, height: 400 },
  welcome: { width: 600, height: 400 },
};

/** How long a step towards a view may take, in milliseconds. */
const PATIENCE = 5000;

/** Runs in a page: its language, and what it says of a portal's page. */
function spoken(): { readonly language: string; readonly ofPage: string } {
  const titles = [...document.querySelectorAll('.page-hint-title')];
  return {
    language: document.documentElement.lang,
    ofPage: titles.map(({ textContent }) => textContent).join(),
  };
}

/** A browser in which one view after the other is shown as it always looks. */
export class Gallery {
  readonly driver: ChromiumDriver;
  /** What the extension says, by which its views are reached. */
  readonly t: Translator;
  /** A file that has nothing new in it cannot be imported again. */
  #isStored = false;
  /** The portal's page of the view that was shown last. */
  #beside: Page | null = null;

  private constructor(driver: ChromiumDriver, t: Translator) {
    this.driver = driver;
    this.t = t;
  }

  /** @param extension the built extension, which says what `t` says */
  static async open(extension: string, t: Translator): Promise<Gallery> {
    const env = { ...(await sameFonts()), TZ: 'UTC' };
    const driver = await ChromiumDriver.launch({ extension, colorScheme: 'light', env });
    await driver.context.clock.setFixedTime(NOW);
    await driver.background.evaluate(clockAt(NOW.toISOString().slice(0, 10)));
    return new Gallery(driver, t);
  }

  /** Stores contracts of the user's own beside the samples, so that both are seen. */
  async store(): Promise<void> {
    if (this.#isStored) return;
    this.#isStored = true;
    const panel = await this.driver.openOwn('popup');
    const addSamples = panel.getByRole('button', { name: this.t.text('start_sample') });
    const notice = panel.getByText(this.t.text('sample_notice'));
    await addSamples.or(notice).waitFor();
    if (await addSamples.isVisible()) await addSamples.click();
    await notice.waitFor();
    await panel.close();
    const names = ['linked', 'on-premises-contract', 'active-membership', 'csp-only-account'] as const;
    await importLedger(
      this.driver,
      names.flatMap((name) => ledgerNamed(name, NOW.getTime())),
    );
  }

  /** Stores contracts of the second year, and what has no IDs, beside those. */
  async storeTerms(): Promise<void> {
    await this.store();
    await importLedger(this.driver, termsLedger(NOW.getTime()));
  }

  async show(view: View): Promise<Page> {
    // What the view before left half done would be taken up again.
    await this.driver.background.evaluate(() => chrome.storage.session.clear());
    // A tab at the same address would be taken for the one that is opened now.
    await this.#beside?.close();
    this.#beside = null;
    const page = await this.driver.openOwn(view.page);
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize(SIZES[view.page]);
    if (view.tab !== undefined) await this.#showBeside(page, view.tab);
    await view.reach(page, this.t);
    // A page that grows while its picture is taken is cut off in it.
    if (view.isLong) await until(() => page.evaluate(heights), areEqual);
    return page;
  }

  /** Lets a page of a portal be in the tab below a popup, until that is closed. */
  async #showBeside(page: Page, shown: ShownPage): Promise<void> {
    const tab = await this.driver.open(shown);
    this.#beside = tab;
    await page.bringToFront();
    await page.evaluate(takeForTabInFront, tab.url());
  }

  /** Lets all pages speak a language, as the settings do, and waits until this one does. */
  async speak(page: Page, locale: string): Promise<void> {
    const before = await page.evaluate(spoken);
    await this.driver.background.evaluate((chosen) => chrome.storage.local.set(chosen), {
      [CHOSEN_LOCALE.key]: locale,
    });
    await page.waitForFunction((lang) => document.documentElement.lang === lang, locale);
    // What is said of the portal's page is put into words by the background, and comes later.
    if (before.language !== locale && before.ofPage !== '') {
      await until(
        () => page.evaluate(spoken),
        ({ ofPage }) => ofPage !== before.ofPage,
      );
    }
    await page.evaluate(twoFrames);
  }

  /** What does not fit in a view, a line each. */
  overflowing(page: Page): Promise<string[]> {
    return page.evaluate(`(${overflowing.toString()})(document)`) as Promise<string[]>;
  }

  /** Gives a page as much room as it has where everything is twice as large. */
  zoom(page: Page): Promise<void> {
    return page.setViewportSize(ZOOMED[placeOf(page)]);
  }

  unzoom(page: Page): Promise<void> {
    return page.setViewportSize(SIZES[placeOf(page)]);
  }

  /** The view as a person sees it. */
  picture(page: Page, { isLong }: View): Promise<Buffer> {
    return page.screenshot({ fullPage: isLong === true });
  }

  /** Shows the card on a portal's page, expanded and in a language, by loading the page anew. */
  async showCard(tab: Page, { page }: CardView, locale: string): Promise<void> {
    await this.driver.background.evaluate((chosen) => chrome.storage.local.set(chosen), {
      [CHOSEN_LOCALE.key]: locale,
    });
    await this.driver.visit(tab, page);
    await until(
      () => this.driver.inShadowRoot(tab, (root) => root.querySelector('.card')?.getAttribute('lang') ?? ''),
      (lang) => lang === locale,
    );
    await expandCard(this.driver, tab);
    await tab.evaluate(twoFrames);
  }

  /** Collapses the card that is shown, to its chip. */
  async collapseCard(tab: Page): Promise<void> {
    await this.driver.inShadowRoot(tab, (root) => root.querySelector<HTMLElement>('.title')?.focus());
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    await until(
      () =>
        this.driver.inShadowRoot(tab, (root) =>
          root.querySelector('.card')?.matches('[data-collapsed]:not([data-unplaced])'),
        ),
      (isChip) => isChip === true,
    );
    await tab.evaluate(twoFrames);
  }

  /** What does not fit on the card, a line each. */
  async overflowingCard(tab: Page): Promise<string[]> {
    return (await this.driver.inShadowRoot(tab, overflowing)) ?? ['there is no card'];
  }

  /** The card alone: the page below it is no business of its picture. */
  async cardPicture(tab: Page): Promise<Buffer> {
    const clip = await this.driver.inShadowRoot(tab, (root) => {
      const { x, y, width, height } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    if (clip === null) throw new Error('there is no card');
    return tab.screenshot({ clip });
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** Which of the extension's pages a page is. */
function placeOf(page: Page): OwnPage {
  return new URL(page.url()).pathname.split('/')[2] as OwnPage;
}

/** The views of one state of the ledger. */
export const viewsWith = (stored: View['stored']): readonly View[] =>
  nonEmpty(
    VIEWS.filter((view) => view.stored === stored),
    `views with ${stored} stored`,
  );

/** Runs in the page: by then everything that changed has been drawn. */
function twoFrames(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
}

/** Runs in the page: how high it is, a few frames in a row. */
async function heights(): Promise<number[]> {
  const seen: number[] = [];
  for (let frame = 0; frame < 12; frame += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    seen.push(document.documentElement.scrollHeight);
  }
  return seen;
}

function areEqual(values: readonly number[]): boolean {
  return new Set(values).size === 1;
}

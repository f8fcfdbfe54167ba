import type { Page as ChromiumTab } from 'playwright';
import type { Page as FirefoxTab } from 'puppeteer-core';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { inspectionOf, withHintsOf } from '../../harness/inspection.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import type { ShownCard } from '../../harness/shown-card.ts';

/** A card by the message it explains and its verdict. */
export interface CardName {
  readonly id: string;
  readonly verdict: string;
}

/** A card with the words of the page that it explains. */
interface SeenCard extends CardName {
  readonly words: string;
}

/** What only Chromium's debugger can ask the content script for. */
type Report = ReturnType<typeof inspectionOf>;

/** A browser window that shows one case after another; the same to the runner whatever the browser is. */
export interface CaseWindow {
  visit(page: ShownPage): Promise<void>;
  /** Brings it before other windows: behind them, browsers slow pages down. */
  toFront(): Promise<void>;
  cards(): Promise<SeenCard[]>;
  /** Resolves once the extension has looked at what has changed, as far as the browser lets one know. */
  settled(): Promise<void>;
  /** Runs a function in the page's top document; it must name nothing outside itself. */
  inPage<Argument, Result>(
    read: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** `null` in a browser whose content scripts cannot be asked. Readings and hints take a look of their own. */
  report(options: { readonly withReading: boolean; readonly withHints: boolean }): Promise<Report | null>;
}

export function chromiumWindow(driver: ChromiumDriver, tab: ChromiumTab): CaseWindow {
  return {
    visit: (page) => driver.visit(tab, page),
    toFront: () => tab.bringToFront(),
    settled: () => driver.settled(tab),
    cards: async () => (await driver.cards(tab)).map(nameOf),
    inPage: (read, argument) => called(tab, read, argument),
    report: async ({ withReading, withHints }) => {
      const reports = await driver.reports(tab, { withReading });
      return inspectionOf(tab.url(), withHints ? await withHintsOf(driver, tab, reports) : reports);
    },
  };
}

export function firefoxWindow(driver: FirefoxDriver, tab: FirefoxTab): CaseWindow {
  return {
    visit: (page) => driver.visit(tab, page),
    toFront: () => tab.bringToFront(),
    settled: () => driver.settled(tab),
    cards: async () => (await driver.cards(tab)).map(nameOf),
    inPage: (read, argument) => called(tab, read, argument),
    report: async () => null,
  };
}

/** A tab or a frame of either browser. */
interface Realm {
  evaluate(expression: string): Promise<unknown>;
}

/** Calls a function in a tab or frame, with an argument that is data. */
export function called<Argument, Result>(
  realm: Realm,
  read: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  return realm.evaluate(`(${read.toString()})(${JSON.stringify(argument)})`) as Promise<Result>;
}

function nameOf({ message, verdict, words }: ShownCard): SeenCard {
  return { id: message, verdict, words };
}

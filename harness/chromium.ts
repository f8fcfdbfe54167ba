import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Frame,
  type Page,
  type Worker,
} from 'playwright';
import type { HintCard } from '../src/messaging/hint-card.ts';
import { findBrowsers } from './bare/browsers.mjs';
import type { ExtensionApi } from './extension-api.ts';
import type { OwnPage } from './own-page.ts';
import { PracticeServer, type ShownPage } from './practice-server.ts';
import { reportsOf, type SeenFrame } from './reports.ts';
import { readShadowRoots } from './shadow-roots.ts';
import { type ReadRoot, readCards, type ShownCard } from './shown-card.ts';

/** In the extension's own worker; `developerPrivate` in the browser's own page about extensions. */
declare const chrome: ExtensionApi & {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: HostAccess }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

/** Runs in the service worker: loads the readers into a tab's frames, as the extension does when it asks. */
async function loadReaders(address: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  if (tab === undefined) return;
  const target = { tabId: tab.id, allFrames: true };
  await chrome.scripting.executeScript({ target, files: ['src/content/readers.iife.js'] });
}

/** Runs in the service worker, which no message of its own reaches: hands it one as if a page had sent it. */
async function askForHints(address: string): Promise<HintCard[]> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  if (tab === undefined) return [];
  const panel = { id: chrome.runtime.id, url: chrome.runtime.getURL('src/popup/index.html') };
  const answer = await new Promise((respond) =>
    chrome.runtime.onMessage.dispatch({ type: 'find-hints', tab: tab.id }, panel, respond),
  );
  return (answer ?? []) as HintCard[];
}

/** Where the user lets an extension run: on all hosts it asked for, on those allowed one by one. */
type HostAccess = 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES';

/** Keeps a started browser to the pages it is given: it looks for no updates and asks no server. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export interface LaunchOptions {
  /** The unpacked extension. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's own language. */
  readonly locale?: string;
  /** Keeps pages that are left in the back-forward cache, which automation otherwise switches off. */
  readonly backForwardCache?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The port of the proxy on this machine that is all of the network; without one, there is none. */
  readonly proxy?: number;
  /** What the browser's environment says besides this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Chromium with the built extension in it and the practice portals at the portals' addresses. */
export class ChromiumDriver {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly background: Worker;
  readonly server = new PracticeServer();
  readonly #profile: string;
  #extensionName = '';
  #hostsAreLimited = false;

  private constructor(context: BrowserContext, background: Worker, profile: string) {
    this.context = context;
    this.background = background;
    this.extensionId = new URL(background.url()).host;
    this.#profile = profile;
  }

  /** Starts the first Chromium here that really loads the extension. */
  static async launch(options: LaunchOptions = {}): Promise<ChromiumDriver> {
    const browsers = await findBrowsers('chromium');
    for (const executablePath of browsers) {
      const driver = await ChromiumDriver.#tryLaunch(executablePath, options);
      if (driver !== null) return driver;
    }
    throw new Error(
      browsers.length === 0
        ? 'No Chromium was found.'
        : `None of these browsers loaded the extension: ${browsers.join(', ')}`,
    );
  }

  static async #tryLaunch(executablePath: string, options: LaunchOptions): Promise<ChromiumDriver | null> {
    const {
      extension = resolve('dist/chrome'),
      headless = true,
      colorScheme,
      locale = 'en',
      viewport,
    } = options;
    const profile = await mkdtemp(join(tmpdir(), 'practice-profile-'));
    const isRoot = process.getuid?.() === 0;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // The old headless mode loads no extensions; the new one is asked for by an argument.
      headless: false,
      viewport: viewport ?? (headless ? { width: 1280, height: 800 } : null),
      ...(colorScheme === undefined ? {} : { colorScheme }),
      locale,
      // Where Chromium takes its own language from, other than its pages'.
      env: { ...process.env, LANGUAGE: locale, ...options.env },
      // A card that fades in would look half done in a picture.
      reducedMotion: 'reduce',
      ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      args: [
        ...(headless ? ['--headless=new', '--disable-gpu'] : []),
        ...(isRoot ? ['--no-sandbox'] : []),
        ...QUIET,
        ...(options.proxy === undefined
          ? []
          : [`--proxy-server=127.0.0.1:${options.proxy}`, '--ignore-certificate-errors']),
        `--lang=${locale}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const background =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => null));
    if (background === null) {
      await context.close();
      await rm(profile, { recursive: true, force: true });
      return null;
    }
    const driver = new ChromiumDriver(context, background, profile);
    driver.#extensionName = await background.evaluate(() => chrome.runtime.getManifest().name);
    await driver.#serve();
    return driver;
  }

  async #serve(): Promise<void> {
    await this.context.route(/^https?:/, (route) => {
      const body = this.server.answer(route.request().url());
      return body === null
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
  }

  async open(page: ShownPage): Promise<Page> {
    const tab = await this.context.newPage();
    await this.visit(tab, page);
    return tab;
  }

  async visit(tab: Page, page: ShownPage): Promise<void> {
    await this.server.visitByReload(tab, page);
  }

  /** A page of the extension itself. */
  async openOwn(name: OwnPage): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(this.addressOf(name));
    return tab;
  }

  addressOf(name: OwnPage): string {
    return `chrome-extension://${this.extensionId}/src/${name}/index.html`;
  }

  /** Lets the extension run on these hosts alone, as a user does on the browser's page about it. */
  async allowHosts(patterns: readonly string[]): Promise<void> {
    this.#hostsAreLimited = true;
    await this.#setHostAccess('ON_SPECIFIC_SITES', patterns);
  }

  /** Lets the extension run again on every host it asks for. */
  async allowAllHosts(): Promise<void> {
    if (!this.#hostsAreLimited) return;
    await this.#setHostAccess('ON_ALL_SITES', []);
    this.#hostsAreLimited = false;
  }

  async #setHostAccess(access: HostAccess, patterns: readonly string[]): Promise<void> {
    const details = await this.context.newPage();
    await details.goto('chrome://extensions');
    await details.evaluate(
      async ([extensionId, hostAccess, hosts]) => {
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        for (const host of hosts) await chrome.developerPrivate.addHostPermission(extensionId, host);
      },
      [this.extensionId, access, patterns] as const,
    );
    await details.close();
  }

  /** The cards in all frames of a tab. */
  async cards(tab: Page): Promise<ShownCard[]> {
    return (await this.inShadowRoots(tab, readCards)).flat();
  }

  /** Calls a function with the closed shadow root of each frame of a tab that has one. */
  async inShadowRoots<Result>(tab: Page, read: ReadRoot<Result>): Promise<Result[]> {
    const sessions = await Promise.all([tab, ...tab.frames().slice(1)].map((target) => this.#debug(target)));
    const perSession = await Promise.all(
      sessions.map(async (cdp) => (cdp === null ? [] : await readShadowRoots(cdp, read))),
    );
    return perSession.flat();
  }

  /**
   * What the extension made of each frame of a tab, once it has looked through all of them.
   *
   * @param withReading whether the readers are loaded, too, which takes a while
   */
  async reports(tab: Page, { withReading = true } = {}): Promise<SeenFrame[]> {
    if (!withReading) return reportsOf(this.context, tab, this.#extensionName);
    await this.background.evaluate(loadReaders, tab.url()).catch(() => {
      // No host of a portal: the extension may not run there, so nothing can be read.
    });
    return reportsOf(this.context, tab, this.#extensionName);
  }

  /** The hints for a tab's page, as the extension tells its panel. */
  async hints(tab: Page): Promise<HintCard[]> {
    const found = await this.background.evaluate(askForHints, tab.url()).catch(() => []);
    // Messages are in the reports of the frames.
    return found.filter(({ isMessage }) => !isMessage);
  }

  /** Resolves once every frame of a tab has been looked through and its explanations have arrived. */
  async settled(tab: Page): Promise<void> {
    await reportsOf(this.context, tab, this.#extensionName);
  }

  /**
   * Calls a function with the closed shadow root in a tab's top document. Only the debugger can reach in
   * there; a page cannot. `null` where there is none.
   */
  async inShadowRoot<Result>(tab: Page, read: ReadRoot<Result>): Promise<Result | null> {
    const cdp = await this.#debug(tab);
    return cdp === null ? null : ((await readShadowRoots(cdp, read))[0] ?? null);
  }

  /** A debugger session; frames of the page's own site have no session and are in their parent's. */
  async #debug(target: Page | Frame): Promise<CDPSession | null> {
    return this.context.newCDPSession(target).catch(() => null);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}

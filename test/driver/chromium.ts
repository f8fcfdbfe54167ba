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
import type { FrameReport } from '../../src/content/report.ts';
import { findBrowsers } from '../../tools/bare/browsers.mjs';
import type { PracticePage } from '../practice/page.ts';
import { PracticeServer } from './practice-server.ts';
import { reportsOf } from './reports.ts';
import { asPageFunction, readCards, type ShownCard } from './shown-card.ts';

/** The one thing asked of the extension's own service worker. */
declare const chrome: { readonly runtime: { getManifest(): { readonly name: string } } };

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
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Chromium with the built extension in it and the practice portals at the portals' addresses. */
export class ChromiumDriver {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly background: Worker;
  readonly server = new PracticeServer();
  readonly #profile: string;
  #extensionName = '';

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
      // A card that fades in would look half done in a picture.
      reducedMotion: 'reduce',
      args: [
        ...(headless ? ['--headless=new', '--disable-gpu'] : []),
        ...(isRoot ? ['--no-sandbox'] : []),
        ...QUIET,
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

  async open(page: PracticePage): Promise<Page> {
    const tab = await this.context.newPage();
    await this.visit(tab, page);
    return tab;
  }

  async visit(tab: Page, page: PracticePage): Promise<void> {
    this.server.show(page);
    // Two practice pages may differ in nothing but what follows the `#`: without this, nothing would load.
    await tab.goto('about:blank');
    await tab.goto(page.address);
  }

  /** A page of the extension itself: `popup` or `options`. */
  async openOwn(name: 'popup' | 'options'): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(`chrome-extension://${this.extensionId}/src/${name}/index.html`);
    return tab;
  }

  /** The cards in all frames of a tab. */
  async cards(tab: Page): Promise<ShownCard[]> {
    const perFrame = await Promise.all(tab.frames().map((frame) => this.#cardsOf(frame)));
    return perFrame.flat();
  }

  /** What the extension made of each frame of a tab, once it has looked through all of them. */
  async reports(tab: Page): Promise<FrameReport[]> {
    return reportsOf(this.context, tab, this.#extensionName);
  }

  /** The cards of a frame, by the frame's address. */
  async cardsIn(tab: Page, address: RegExp): Promise<ShownCard[]> {
    const frames = tab.frames().filter((frame) => address.test(frame.url()));
    return (await Promise.all(frames.map((frame) => this.#cardsOf(frame)))).flat();
  }

  async #cardsOf(frame: Frame): Promise<ShownCard[]> {
    return (await this.inShadowRoot(frame, readCards)) ?? [];
  }

  /**
   * Calls a function with a frame's closed shadow root. Only the debugger can reach in there; a page cannot.
   * `null` where the frame has none.
   */
  async inShadowRoot<Result>(frame: Frame, read: (root: ShadowRoot) => Result): Promise<Result | null> {
    const cdp = await this.#debug(frame);
    if (cdp === null) return null;
    try {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const shadowRoot = shadowRootIn(root as DomNode);
      if (shadowRoot === null) return null;
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadowRoot });
      if (object.objectId === undefined) return null;
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: asPageFunction(read),
        objectId: object.objectId,
        returnByValue: true,
      });
      return result.value as Result;
    } finally {
      await cdp.detach().catch(() => {});
    }
  }

  /** A debugger session for a frame that has a process of its own; frames of the page's own site share its. */
  async #debug(frame: Frame): Promise<CDPSession | null> {
    if (frame.isDetached()) return null;
    const target = frame.parentFrame() === null ? frame.page() : frame;
    return this.context.newCDPSession(target).catch(() => null);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The shadow root of the extension's host element, searched without entering frames. */
function shadowRootIn(node: DomNode): number | null {
  if (node.nodeName === 'PARTNER-SUPPORT-COMPANION') return node.shadowRoots?.[0]?.backendNodeId ?? null;
  for (const child of node.children ?? []) {
    const found = shadowRootIn(child);
    if (found !== null) return found;
  }
  return null;
}

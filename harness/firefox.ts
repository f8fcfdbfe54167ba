import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import type { LedgerEvent } from '../src/ledger/events.ts';
import { findBrowsers } from './bare/browsers.mjs';
import { element } from './firefox-page.ts';
import { exportFile } from './import-ledger.ts';
import type { OwnPage } from './own-page.ts';
import { PracticeServer, type ShownPage } from './practice-server.ts';
import { asPageFunction, type ReadRoot, readCards, type ShownCard } from './shown-card.ts';
import { until } from './until.ts';

export const EXTENSION_ID = 'partner-support-companion@psc.example';
/** Where the extension's own pages are; Firefox otherwise draws this by lot for every profile. */
const ORIGIN_ID = '5d2f6e0a-7c3b-4b58-9a53-0c6f1f4d7e21';

/** The protocol itself: what puppeteer offers of it ends at open shadow roots. */
interface RawProtocol {
  readonly connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { result?: RemoteValue; exceptionDetails?: unknown } }>;
  };
}
interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly localName?: string; readonly shadowRoot?: RemoteValue | null } & {
    readonly children?: readonly RemoteValue[];
  };
}

interface FirefoxOptions {
  /** The unpacked extension. */
  readonly extension?: string;
  readonly locale?: string;
  /** What the browser's environment says besides this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** The port of the proxy on this machine that is all of the network; without one, there is none. */
  readonly proxy?: number;
}

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/** Firefox with the built extension in it and the practice portals at the portals' addresses. */
export class FirefoxDriver {
  readonly browser: Browser;
  readonly server = new PracticeServer();

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  static async launch({
    extension = resolve('dist/firefox'),
    locale = 'en-US',
    env = {},
    proxy,
  }: FirefoxOptions = {}): Promise<FirefoxDriver> {
    const [executablePath] = await findBrowsers('firefox');
    if (executablePath === undefined) throw new Error('No Firefox was found.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      env: { ...process.env, ...env },
      enableExtensions: true,
      // Without it, the protocol refuses to open the extension's own pages.
      args: ['--remote-allow-system-access'],
      defaultViewport: { width: 1280, height: 800 },
      acceptInsecureCerts: proxy !== undefined,
      extraPrefsFirefox: {
        ...(proxy === undefined ? {} : proxyPreferences(proxy)),
        // What an extension asks the user for is granted without a prompt, which no test could answer.
        'extensions.webextOptionalPermissionPrompts': false,
        // Asking every portal for an icon would take a sixth of the time in which its page opens.
        'browser.chrome.site_icons': false,
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ORIGIN_ID }),
        'intl.accept_languages': locale,
        'intl.locale.requested': locale,
      },
    });
    await browser.installExtension(extension);
    return new FirefoxDriver(browser);
  }

  async open(page: ShownPage): Promise<Page> {
    const tab = await this.newTab();
    await this.visit(tab, page);
    return tab;
  }

  /** An empty tab in which portals are practice pages. */
  async newTab(): Promise<Page> {
    const tab = await this.browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const body = this.server.answer(request.url());
      const answer =
        body === null ? { status: 404, body: '' } : { contentType: 'text/html; charset=utf-8', body };
      // A frame of a page that has been left in the meantime no longer waits for an answer.
      request.respond(answer).catch(() => {});
    });
    return tab;
  }

  async visit(tab: Page, page: ShownPage): Promise<void> {
    await this.server.visit(tab, page);
  }

  /** A page of the extension itself. */
  async openOwn(name: OwnPage): Promise<Page> {
    const tab = await this.browser.newPage();
    // Puppeteer would wait for an event that never comes for such a page.
    await this.#raw.connection.send('browsingContext.navigate', {
      context: contextOf(tab.mainFrame()),
      url: `moz-extension://${ORIGIN_ID}/src/${name}/index.html`,
      wait: 'none',
    });
    await until(
      () => tab.evaluate(() => document.querySelector('main')?.textContent ?? '').catch(() => ''),
      (text) => text !== '',
    );
    return tab;
  }

  /** Puts events into the ledger as a user would: with the import of the options page. */
  async importLedger(events: readonly LedgerEvent[]): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'practice-ledger-'));
    const file = join(folder, 'practice-ledger.json');
    await writeFile(file, exportFile(events));
    const options = await this.openOwn('options');
    const input = await element(options, 'input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await (await element(options, buttonNamed('Import these entries'))).click();
    await says(options, /imported/i);
    await options.close();
    await rm(folder, { recursive: true });
  }

  /** Empties the ledger as a user would, and puts other events into it. */
  async replaceLedger(events: readonly LedgerEvent[]): Promise<void> {
    const options = await this.openOwn('options');
    await (await element(options, buttonNamed('Delete everything'))).click();
    await (await element(options, buttonNamed('Delete everything', 'dialog'))).click();
    await says(options, /Everything was deleted/);
    await options.close();
    if (events.length > 0) await this.importLedger(events);
  }

  /** The cards in all frames of a tab. */
  async cards(tab: Page): Promise<ShownCard[]> {
    const perFrame = await Promise.all(tab.frames().map((frame) => this.#cardsOf(frame)));
    return perFrame.flat();
  }

  /** Resolves once every frame of a tab is idle: no debugger can ask a content script of Firefox. */
  async settled(tab: Page): Promise<void> {
    const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
    // A frame that goes away meanwhile has nothing left to do.
    await Promise.all(tab.frames().map((frame) => frame.evaluate(idle).catch(() => {})));
  }

  async #cardsOf(frame: Frame): Promise<ShownCard[]> {
    return (await this.#callInShadowRoot(frame, readCards)) ?? [];
  }

  /** Calls a function with the closed shadow root in a tab's top document; `null` where there is none. */
  async inShadowRoot<Result>(tab: Page, read: ReadRoot<Result>): Promise<Result | null> {
    return this.#callInShadowRoot(tab.mainFrame(), read);
  }

  async #callInShadowRoot<Result>(frame: Frame, read: ReadRoot<Result>): Promise<Result | null> {
    const root = await this.#shadowRootOf(frame);
    if (root === null) return null;
    const json = `function (root) { return JSON.stringify((${asPageFunction(read)}).call(root)); }`;
    const { result } = await this.#raw.connection.send('script.callFunction', {
      functionDeclaration: json,
      arguments: [{ sharedId: root }],
      target: { context: contextOf(frame) },
      awaitPromise: false,
    });
    return JSON.parse(String(result.result?.value ?? 'null')) as Result | null;
  }

  /** The closed shadow root, as a reference that only the protocol can hand out. */
  async #shadowRootOf(frame: Frame): Promise<string | null> {
    const answer = await this.#raw.connection
      .send('script.evaluate', {
        expression: "document.querySelector('partner-support-companion')",
        target: { context: contextOf(frame) },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      })
      .catch(() => null);
    return answer?.result.result?.value?.shadowRoot?.sharedId ?? null;
  }

  get #raw(): RawProtocol {
    return this.browser as unknown as RawProtocol;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** A button by its text: looking through all names and roles of the long settings would take most of a second. */
const buttonNamed = (name: string, within = '*') => `::-p-xpath(//${within}//button[.="${name}"])`;

/** Waits until a page has announced something. */
async function says(page: Page, words: RegExp): Promise<void> {
  const statuses = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent).join(),
    );
  await until(statuses, (text) => words.test(text));
}

/** The id by which the protocol knows a frame; puppeteer keeps it out of its types. */
function contextOf(frame: Frame): string {
  return (frame as unknown as { readonly browsingContext: { readonly id: string } }).browsingContext.id;
}

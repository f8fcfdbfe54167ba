import type { Browser } from 'puppeteer-core';

interface RawConnection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  readonly contexts?: readonly { readonly context: string; readonly url: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

const WINDOW = 'chrome://browser/content/browser.xhtml';

/** Firefox's own window, outside every page: its keys, its address bar, the clipboard. */
export class FirefoxWindow {
  readonly #connection: RawConnection;
  readonly #context: string;

  private constructor(connection: RawConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { readonly connection: RawConnection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const own = result.contexts?.find(({ url }) => url === WINDOW);
    if (own === undefined) throw new Error('Firefox shows no window.');
    return new FirefoxWindow(connection, own.context);
  }

  /** Presses Alt, Shift and a letter together, as a person does: whatever listens first gets them. */
  async press(letter: string): Promise<void> {
    await this.#run(`
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
        .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const key of keys) processor.keydown(key);
      for (const key of keys.reverse()) processor.keyup(key);
    `);
  }

  /** Types into the address bar, and gives what is suggested once that is as many lines as expected. */
  async type(text: string, lines: number): Promise<readonly string[]> {
    return JSON.parse(
      await this.#run(`
        gURLBar.focus();
        gURLBar.search('${text}');
        const rows = () => [...gURLBar.view.panel.querySelectorAll('.urlbarView-row:not([stale])')];
        while (rows().length !== ${lines}) await new Promise(requestAnimationFrame);
        return JSON.stringify(rows().map(({ textContent }) => textContent));
      `),
    );
  }

  /** Presses Enter in the address bar. */
  async enter(): Promise<void> {
    await this.#run('gURLBar.handleCommand();');
  }

  /** Chooses an item of the open context menu, once it is there. */
  async chooseInContextMenu(label: string): Promise<void> {
    await this.#run(`
      const menu = document.querySelector('#contentAreaContextMenu');
      const item = () => [...menu.querySelectorAll('menuitem')].find((each) => each.label === '${label}' && !each.hidden);
      while (menu.state !== 'open' || item() === undefined) await new Promise(requestAnimationFrame);
      menu.activateItem(item());
    `);
  }

  /** Keeps what is notified, in place of the system's own notifications, which no browser without a screen has. */
  async keepNotifications(): Promise<void> {
    await this.#run(`
      window.notified = [];
      const service = {
        QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
        showAlert: (alert) => window.notified.push(alert.text),
        closeAlert: () => {},
      };
      const factory = {
        QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
        createInstance: (iid) => service.QueryInterface(iid),
      };
      Components.manager
        .QueryInterface(Ci.nsIComponentRegistrar)
        .registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/alerts-service;1', factory);
    `);
  }

  /** What was notified since. */
  async notified(): Promise<readonly string[]> {
    return JSON.parse(await this.#run('return JSON.stringify(window.notified);'));
  }

  /** The text on the clipboard; empty where there is none. */
  async clipboard(): Promise<string> {
    return this.#run(`
      const data = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      data.init(null);
      data.addDataFlavor('text/plain');
      if (!Services.clipboard.hasDataMatchingFlavors(['text/plain'], Ci.nsIClipboard.kGlobalClipboard)) return '';
      Services.clipboard.getData(data, Ci.nsIClipboard.kGlobalClipboard);
      const text = {};
      data.getTransferData('text/plain', text);
      return text.value.QueryInterface(Ci.nsISupportsString).data;
    `);
  }

  /** Copies as another program would. */
  async copy(text: string): Promise<void> {
    await this.#run(
      `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString('${text}');`,
    );
  }

  /** Whether the popup of the extension's button is open. */
  async hasPopup(): Promise<boolean> {
    return (
      (await this.#run(
        "return String(document.querySelector('#customizationui-widget-panel')?.state === 'open')",
      )) === 'true'
    );
  }

  async closePopup(): Promise<void> {
    await this.#run("document.querySelector('#customizationui-widget-panel')?.hidePopup();");
  }

  async hasSidebar(): Promise<boolean> {
    return (await this.#run('return String(SidebarController.isOpen);')) === 'true';
  }

  /** What the extension's button looks like in the tab at hand. */
  async button(
    extension: string,
  ): Promise<{ readonly icon: string; readonly title: string; readonly badge: string }> {
    return JSON.parse(
      await this.#run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${extension}');
        const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
        const { icon, title, badgeText } = action.getContextData(gBrowser.selectedTab);
        return JSON.stringify({ icon: icon[16] ?? '', title, badge: badgeText });
      `),
    );
  }

  /** Older versions of Firefox opened a popup only while it handled what the user did. */
  async opensPopupsForUserOnly(): Promise<void> {
    await this.#run("Services.prefs.setBoolPref('extensions.openPopupWithoutUserGesture.enabled', false);");
  }

  async #run(body: string): Promise<string> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
    return String(result.result?.value ?? '');
  }
}

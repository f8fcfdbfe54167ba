import type {
  Commands,
  I18n,
  Permissions,
  Runtime,
  SidebarAction,
  Storage,
  Tabs,
} from 'webextension-polyfill';

/** Answers at once, by `respond`, or not at all. */
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

/**
 * The few browser functions that content scripts and pages need. Both browsers give them with promises under
 * Manifest V3, so the polyfill's 3 kB, loaded in every frame and at every opening of the popup, would add
 * nothing. Only the background answers messages with promises, which Chromium cannot do without it.
 */
interface PlatformBrowser {
  readonly runtime: Pick<Runtime.Static, 'id' | 'sendMessage' | 'openOptionsPage'> & {
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly storage: Pick<Storage.Static, 'local' | 'session' | 'onChanged'>;
  readonly i18n: Pick<I18n.Static, 'getUILanguage'>;
  /** These are for pages only: a content script has none of them. */
  readonly tabs: Pick<Tabs.Static, 'query' | 'onActivated' | 'onUpdated'>;
  readonly commands: Pick<Commands.Static, 'getAll'>;
  readonly windows: { readonly WINDOW_ID_CURRENT: number };
  /** Firefox only. */
  readonly sidebarAction?: Pick<SidebarAction.Static, 'open'>;
  /** Chromium only. */
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly permissions: Pick<Permissions.Static, 'contains' | 'request' | 'remove' | 'onAdded' | 'onRemoved'>;
}

declare const chrome: PlatformBrowser;

export const browser: PlatformBrowser =
  (globalThis as { browser?: PlatformBrowser }).browser ??
  // Unit tests run where there is neither.
  (typeof chrome === 'undefined' ? ({} as PlatformBrowser) : chrome);

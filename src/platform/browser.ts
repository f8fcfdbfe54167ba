// Types alone, from `@types/webextension-polyfill`.
import type Polyfill from 'webextension-polyfill';

export type { Manifest, Runtime, Scripting, Tabs } from 'webextension-polyfill';

/** Answers by calling `respond`; returns `true` to keep the channel open where that happens later. */
type MessageListener = (
  message: unknown,
  sender: Polyfill.Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** What the types of Firefox's API lack or state differently. */
interface Differences {
  readonly runtime: Omit<Polyfill.Runtime.Static, 'onMessage'> & {
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  /** Chromium only: a page without a window, for what a service worker cannot do. */
  readonly offscreen?: {
    createDocument(document: {
      readonly url: string;
      readonly reasons: readonly string[];
      readonly justification: string;
    }): Promise<void>;
    hasDocument(): Promise<boolean>;
    closeDocument(): Promise<void>;
  };
  /** Chromium only. */
  readonly sidePanel?: {
    open(where: { readonly windowId: number } | { readonly tabId: number }): Promise<void>;
  };
  /** Firefox only; Chromium has the side panel. */
  readonly sidebarAction?: Polyfill.SidebarAction.Static;
  /** Absent until the user has granted the optional permission. */
  readonly notifications?: Polyfill.Notifications.Static;
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * The browser's extension API, for every part of the product. Both browsers return promises under Manifest V3,
 * so no polyfill is loaded; the one difference left is that Chromium's message listeners cannot return a
 * promise, which `messaging/listen.ts` takes care of. Content scripts have only `runtime`, `storage`, `i18n`
 * and, in Chromium, `dom`.
 */
export type Browser = Omit<Polyfill.Browser, keyof Differences> & Differences;

declare const chrome: Browser | undefined;

export const browser: Browser =
  (globalThis as { browser?: Browser }).browser ??
  // Unit tests run where there is neither.
  (typeof chrome === 'undefined' ? ({} as Browser) : chrome);

/**
 * The part of the extension interface that tests call in the extension's own pages and worker. A file that hands
 * functions to a browser says `declare const chrome: ExtensionApi;` (or `browser`): an import would not reach there.
 */
export interface ExtensionApi {
  readonly action: {
    getBadgeText(about: object): Promise<string>;
    getTitle(about: object): Promise<string>;
  };
  readonly alarms: {
    clearAll(): Promise<boolean>;
    create(name: string, about: object): Promise<void>;
    getAll(): Promise<readonly { readonly name: string }[]>;
    readonly onAlarm: Dispatches<[object]>;
  };
  readonly commands: {
    getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
    readonly onCommand: Dispatches<[string, object | undefined]>;
  };
  readonly contextMenus: { readonly onClicked: Dispatches<[object]> };
  readonly extension: { getViews(about: object): readonly { readonly document: Document }[] };
  readonly notifications: {
    getAll(done: (all: object) => void): void;
    readonly onClicked: Dispatches<[string]>;
  };
  readonly offscreen: { hasDocument(): Promise<boolean> };
  readonly omnibox: {
    readonly onInputChanged: Dispatches<[string, (found: readonly Suggestion[]) => void]>;
  };
  readonly permissions: {
    contains(permissions: object): Promise<boolean>;
    remove(permissions: object): Promise<boolean>;
  };
  readonly runtime: {
    getContexts(about: object): Promise<readonly { readonly contextType: string }[]>;
    getManifest(): {
      readonly name: string;
      readonly optional_permissions: readonly string[];
      readonly optional_host_permissions: readonly string[];
    };
    getURL(path: string): string;
    readonly id: string;
    readonly onMessage: Dispatches<[object, object, (answer: unknown) => void]>;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(injection: object): Promise<readonly { readonly result: unknown }[]>;
    getRegisteredContentScripts(): Promise<readonly object[]>;
  };
  readonly storage: { readonly local: StorageArea; readonly session: StorageArea };
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
}

/** A line that the address bar suggests. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

interface StorageArea {
  clear(): Promise<void>;
  get(key?: string): Promise<Readonly<Record<string, unknown>>>;
  set(values: object): Promise<void>;
}

/** Chromium lets an event be dispatched from the worker: no test can press the browser's own keys. */
interface Dispatches<Args extends unknown[]> {
  dispatch(...args: Args): void;
}
